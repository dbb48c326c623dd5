import { expect, it } from "vitest";
import { readYesNo } from "./yes-no";

const answers = {
  true: ["1", "true", "yes", "Y", "t", "on", "是", "是的", "有", "对", "对的", "√", "✓", "✔"],
  false: ["0", "False", "no", "n", "f", "off", "否", "不是", "不是的", "没有", "没", "无", "不", "×", "✗", "✘"],
};

it.each(answers.true)("“%s” is yes", (text) => {
  expect(readYesNo(text)).toEqual({ read: true });
});

it.each(answers.false)("“%s” is no", (text) => {
  expect(readYesNo(text)).toEqual({ read: false });
});

it.each(["2", "1²", "也许", "是吗", "是".repeat(401)])("“%s” is neither", (text) => {
  expect(readYesNo(text)).toEqual({ bad: { code: "invalid" } });
});

it("nothing is no answer", () => {
  expect(readYesNo(" ")).toEqual({ empty: true });
});
