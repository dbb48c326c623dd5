import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import en from "./en.json";
import zh from "./zh.json";

type Words = { readonly [key: string]: string | Words };

const texts = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === "string" ? [value] : texts(value)));

/** What a message says whatever its values are, with a sign where each of them stands. */
const said = (elements: readonly MessageFormatElement[]): readonly string[] => {
  const plain = elements.map((element) =>
    element.type === TYPE.literal ? element.value : element.type === TYPE.tag ? said(element.children).join("") : "…",
  );
  const branches = elements.flatMap((element) =>
    element.type === TYPE.select || element.type === TYPE.plural ? Object.values(element.options) : [],
  );
  return [plain.join(""), ...branches.flatMap(({ value }) => said(value))];
};

const saidIn = (words: Words) => texts(words).flatMap((text) => said(parse(text)));
const saying = (words: Words, what: RegExp) => saidIn(words).filter((text) => what.test(text));

it("the English words are spelt in the language of their dates: November 23, 2026", () => {
  const british =
    /colour|favour|labour|behaviour|neighbour|licence|centre|caesarean|programme|catalogue|judgement|travelling|cancelled|enrolment|(?:organ|recogn|real|summar|final)is(?:e|ing|ation)/i;
  expect(saying(en, british)).toEqual([]);
  expect(
    saying({ what: "the colour of {day, date, long}", more: "{of, select, other {a licence}}" }, british),
  ).toHaveLength(2);
});

it("no phone is promised a calendar: where it takes none, or one day only, the words say what to do", () => {
  expect(zh.takeaway.calendarHint).toMatch(/打不开|只导入/);
  expect(zh.takeaway.calendarHint).not.toMatch(/就能导入|记到手机/);
  expect(en.takeaway.calendarHint).toMatch(/none, use a computer/);
});

describe("readers do not stumble over", () => {
  it.each([
    ["a place that is said to be gone to", /上普惠托位吗/],
    ["leave without a verb before it", /(?:父母|母亲|父亲)(?:各)?每年(?:不少于|至少)/],
    ["each of two, without saying each person", /父母各(?:每年|…|至少)/],
    ["a person where a child is meant", /有一位符合即可/],
    ["the same said twice", /据实支付.*实际支付|按实际支付.*据实/],
    ["homes that have something", /住房.{0,2}可有/],
    ["a draft that is dated by the day of assessment", /征求意见稿 · /],
  ])("%s, in Chinese", (_, what) => expect(saying(zh, what)).toEqual([]));

  it.each([
    ["somebody who was not named", /^(?:is )?(?:her|his|she|he)\b/i],
    ["an “and” too many", /and others/],
    ["a payment of nobody knows how much", /as incurred/],
    ["a register in a foreign word alone", /hukou(?!\)| booklet)/],
  ])("%s, in English", (_, what) => expect(saying(en, what)).toEqual([]));
});
