import { expect, it } from "vitest";
import { plainText, plainValue } from "./plain-text";

it.each([
  ["v=1&a=b", "v=1&a=b"],
  ["ｖ＝１", "v=1"],
  ["a\u200bb\u00ad\u0007c\ufeff", "abc"],
  ["a\u2013b\u2212c", "a-b-c"],
  ["a\ud800b", "ab"],
  ["😀", "😀"],
  ["e\u0301", "\u00e9"],
  ["8²①½₂", "8²①½₂"],
  ["ａ²ｂ", "a²b"],
  ["a \t b", "a b"],
  ["a\u3000b", "a b"],
  ["a  > b", "a > b"],
  ["a \n>> b", "a\nb"],
  ["a\r\n\r\nb", "a\nb"],
  ["a\u2028b", "a\nb"],
  ["> a", "> a"],
])("%j is plainly %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it("a value stands on one line", () => {
  expect(plainValue("a\n b\nc")).toBe("a b c");
  expect(plainValue("ab")).toBe("ab");
});
