import { expect, it } from "vitest";
import { addAll } from "./union";

it("a list takes in only what it has not", () => {
  const list = ["a"];
  expect(addAll(list, ["b", "a", "b"])).toBe(list);
  expect(list).toEqual(["a", "b"]);
});
