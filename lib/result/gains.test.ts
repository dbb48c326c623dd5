import { expect, it } from "vitest";
import { comesToNothing, type Gain } from "./gains";
import { say } from "./phrase";

it("a right comes to nothing where each of its gains does, not where one does, nor where it has no figure", () => {
  const nothing: Gain = { figure: say("figure"), sentence: say("sentence") };
  const something: Gain = { ...nothing, bound: say("bound") };
  expect(comesToNothing([nothing, nothing])).toBe(true);
  expect(comesToNothing([nothing, something])).toBe(false);
  expect(comesToNothing([])).toBe(false);
});
