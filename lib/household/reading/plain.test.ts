import { expect, it } from "vitest";
import { plain } from "./plain";

it.each([
  ["６００", "600"],
  ["6\u00ad0\u200b0\ufeff", "600"],
  ["a\u20102\u2212b", "a-2-b"],
  ["  a \t\n b  ", "a b"],
  ["“60万”", "60万"],
  ["「60万」", "60万"],
  ["'60'", "60"],
  ["60。", "60"],
  ["60、", "60"],
  ["60.5", "60.5"],
  ['60"万"', '60"万"'],
  ['"60"万', '"60"万'],
  ["。", "。"],
  ["", ""],
])("%j is plainly %j", (text, value) => {
  expect(plain(text)).toBe(value);
});

it.each(["8²", "8₂", "8³", "8¹"])("%s would lose the place of its digit", (text) => {
  expect(plain(text)).toBeUndefined();
});

it("is one value up to 400 signs, and of up to 1,600 with those that are not seen", () => {
  expect(plain("1".repeat(400))).toHaveLength(400);
  expect(plain("1".repeat(401))).toBeUndefined();
  expect(plain(`1${"\u200b".repeat(1599)}`)).toBe("1");
  expect(plain(`1${"\u200b".repeat(1600)}`)).toBeUndefined();
});
