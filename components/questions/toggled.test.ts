import { expect, it } from "vitest";
import { toggled } from "./toggled";

it.each([
  [[], "career-break", ["career-break"]],
  [["career-break"], "financial-hardship", ["career-break", "financial-hardship"]],
  [["career-break", "financial-hardship"], "career-break", ["financial-hardship"]],
  [["career-break"], "none", ["none"]],
  [["none"], "unsure", ["unsure"]],
  [["unsure"], "career-break", ["career-break"]],
  [["none"], "none", []],
])("%j and then %s is %j", (picked, value, after) => {
  expect(toggled(picked, value)).toEqual(after);
});
