import { expect, it } from "vitest";
import { stepAfter, stepBefore, stepsAsked } from "./way";

const asked = [{ step: "family" }, { step: "family" }, { step: "work" }, { step: "tax" }] as const;

it("goes only to steps that have something to ask", () => {
  expect(stepsAsked(asked)).toEqual(["family", "work", "tax"]);
});

it.each([
  ["family", undefined, "work"],
  ["nursery", "family", "work"],
  ["work", "family", "tax"],
  ["tax", "work", undefined],
] as const)("from %s, back to %s and on to %s", (step, before, after) => {
  expect(stepBefore(step, asked)).toBe(before);
  expect(stepAfter(step, asked)).toBe(after);
});
