import { expect, it } from "vitest";
import { inDigits, partsIn } from "./date-parts";

const march = { year: 2024, month: 3, day: 1 };

it.each([
  [
    "the year first",
    ["2024-3-1", "2024. 3. 1", "2024年3月1日", "2024年 3月 1日", "2024 年 3 月 1 日", "2024年3月1号", "2024年3月1"],
  ],
  ["digits alone", ["20240301", "202403010830", "20240301083015", "202403012359", "20240301200000"]],
  [
    "the day first",
    ["1 March 2024", "1March2024", "1st of March, 2024", "1-Mar-2024", "1 Mar. 2024", "1/Mar./2024", "01 mar 2024"],
  ],
  ["the month first", ["March 1, 2024", "March1,2024", "Mar. 1 2024", "Mar-1-2024", "march 1st, 2024", "Mar 01 2024"]],
  ["the name in the middle", ["2024 Mar 1", "2024, Mar. 1", "2024-Mar-01", "2024/Mar/1", "2024 March, 1"]],
  ["other dots", ["2024。3。1", "2024\\3\\1"]],
  ["numerals", ["二〇二四年三月一日", "二0二四年三月一日", "贰零贰肆年叁月壹日", "二○二四年三月一号"]],
])("a date is taken apart: %s", (_, texts) => {
  expect(texts.map((text) => [text, partsIn(text)])).toEqual(texts.map((text) => [text, march]));
});

it.each([
  ["2024-12-31", { year: 2024, month: 12, day: 31 }],
  ["31 December 2024", { year: 2024, month: 12, day: 31 }],
  ["December 31, 2024", { year: 2024, month: 12, day: 31 }],
  ["2024 Dec 31", { year: 2024, month: 12, day: 31 }],
  ["一九九0年十二月三十一日", { year: 1990, month: 12, day: 31 }],
  ["一九九八年十一月二十三日", { year: 1998, month: 11, day: 23 }],
])("of two digits each: %s", (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});

it("a month has no day", () => {
  const texts = [
    ...["2024-9", "2024-09", "2024年9月", "2024年9 月", "2024年9月份", "202409", "Sep 2024", "Sep2024", "Sept., 2024"],
    ...["2024 Sep", "2024-September", "9/2024", "09-2024", "9.2024", "二〇二四年九月"],
  ];
  expect(texts.map((text) => [text, partsIn(text)])).toEqual(
    texts.map((text) => [text, { year: 2024, month: 9, day: undefined }]),
  );
  expect(partsIn("12/2024")).toEqual({ year: 2024, month: 12, day: undefined });
});

it.each([
  ["too many digits", ["120240301", "202403011", "1202403010830", "2024030108305", "109/2024", "9/20245", "12024-3-1"]],
  ["digits that are no time", ["202403012400", "202403010860", "20240301083060", "18240301"]],
  [
    "too many digits about a name",
    ["131 March 2024", "1 March 20245", "March 1, 20245", "Sep 20245", "12024 Mar 1", "2024 Mar 123"],
  ],
  ["words about it", ["约2024-3-1", "2024-3-1起", "about March 1, 2024", "about Sep 2024", "x9/2024", "2024-3-1x"]],
  ["no month of that name", ["1 abc 2024", "2024 abc 1", "abc 2024"]],
  ["no clear order", ["1/3/2024", "3-1", "2024", "24-3-1", "", "March"]],
])("is none: %s", (_, texts) => {
  expect(texts.filter((text) => partsIn(text) !== undefined)).toEqual([]);
});

it.each([
  ["三十一", "31"],
  ["二十", "20"],
  ["二〇二四", "2024"],
  ["一九九八", "1998"],
  ["一九八0", "1980"],
  ["2024-03-01", "2024-03-01"],
  ["三五", "三五"],
  ["叁拾", "30"],
])("%s in digits is %s", (text, digits) => {
  expect(inDigits(text)).toBe(digits);
});
