import fc from "fast-check";
import { expect, it } from "vitest";
import { chineseNumber, digitByDigit, inOneWriting } from "./chinese-numbers";

it.each([
  ["〇○", "零零"],
  ["两兩俩", "二二二"],
  ["壹贰貳叁參肆伍陆陸柒捌玖拾佰仟", "一二二三三四五六六七八九十百千"],
  ["萬億點", "万亿点"],
  ["6w5k", "6万5千"],
  ["6W5K", "6万5千"],
  ["廿五", "二十五"],
  ["卅", "三十"],
  ["一个亿", "一亿"],
  ["两个万", "二万"],
  ["3个", "3个"],
  ["甲", "甲"],
])("%s in one writing is %s", (text, written) => {
  expect(inOneWriting(text)).toBe(written);
});

it("numerals are digits one by one, and nothing else is", () => {
  expect(digitByDigit("零一二三四五六七八九十年1")).toBe("0123456789十年1");
});

it.each([
  ["五", 5],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["二十五", 25],
  ["一百零五", 105],
  ["一百一十五", 115],
  ["一千二", 1_200],
  ["一千二百", 1_200],
  ["二零二四", 2_024],
  ["二零", 20],
  ["十五万", 150_000],
  ["十亿", 1_000_000_000],
  ["15万5千", 155_000],
  ["6万5千5", 65_500],
  ["6万5000", 65_000],
  ["6万500", 60_500],
  ["6万零5", 60_005],
  ["1千500", 1_500],
  ["一亿零三百万", 103_000_000],
  ["一亿五", 150_000_000],
  ["一亿零一万零一", 100_010_001],
])("%s is %d", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

it.each([
  ["two numbers", ["三五", "三五万", "二三百", "6五万", "五6万"]],
  ["a place told twice or out of order", ["一千一千", "一千零一百", "一千零五百", "十百", "一万二万", "五百三千"]],
  ["no number before a unit", ["百", "百五", "万", "零万", "零百", "0万", "0万5"]],
  ["digits that may be thousands or ones", ["6万50", "6万15", "1亿500", "1千50"]],
  ["something beside a number", ["约5", "5约", "五万约", "", "元"]],
])("%s is no number", (_, texts) => {
  expect(texts.filter((text) => chineseNumber(text) !== undefined)).toEqual([]);
});

/** As it is spoken, with each unit named, and a 零 where places are left out. */
function spoken(value: number): string {
  const units = ["", "十", "百", "千"];
  const group = (of: number) =>
    [...String(of)]
      .map((digit, at, all) => (digit === "0" ? "零" : digitIn(digit) + units[all.length - 1 - at]))
      .join("")
      .replace(/零+/g, "零")
      .replace(/零$/, "");
  const [tens, ones] = [Math.floor(value / 10_000), value % 10_000];
  if (tens === 0) return group(ones);
  return `${group(tens)}万${ones > 0 && ones < 1000 ? "零" : ""}${ones > 0 ? group(ones) : ""}`;
}

const digitIn = (digit: string) => "零一二三四五六七八九".charAt(Number(digit));

it("is any number, as it is spoken", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect([spoken(value), chineseNumber(spoken(value))]).toEqual([spoken(value), value]);
    }),
    { numRuns: 1000 },
  );
});
