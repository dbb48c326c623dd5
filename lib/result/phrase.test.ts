import { expect, it } from "vitest";
import { say } from "./phrase";

it("a phrase has the values that are known, and none at all where none is", () => {
  expect(say("key", { one: 1, two: undefined })).toStrictEqual({ key: "key", values: { one: 1 } });
  expect(say("key", {})).toStrictEqual({ key: "key" });
  expect(say("key")).toStrictEqual({ key: "key" });
});
