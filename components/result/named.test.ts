import { describe, expect, it } from "vitest";
import { besideCatalogue, catalogue, instruments } from "@/lib/entitlements";
import { assumptionIds } from "@/lib/entitlements/testing/assumptions";
import { hotlines, hotlinesOf } from "@/lib/result";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** Those of the plan, and those beside it. */
const rights = [...catalogue, ...besideCatalogue];

const keys = (record: object) => Object.keys(record).sort();

describe.each(Object.entries({ zh, en }))("words in %s, none missing and none too many,", (_, words) => {
  it("are there for every right: title, explanation, what to do", () => {
    expect(keys(words.entitlements)).toEqual(rights.map(({ id }) => id).sort());
    for (const right of Object.values(words.entitlements)) expect(keys(right)).toEqual(["about", "next", "title"]);
  });

  it("are there for every condition, as a rule and where it fails", () => {
    const ids = new Set(rights.flatMap(({ conditions }) => conditions.map(({ id }) => id)));
    expect(keys(words.conditions)).toEqual([...ids].sort());
    for (const condition of Object.values(words.conditions)) expect(keys(condition)).toEqual(["fails", "rule"]);
  });

  it("are there for every assumption, instrument and hotline", () => {
    expect(keys(words.assumptions)).toEqual([...assumptionIds].sort());
    expect(keys(words.instruments)).toEqual([...Object.keys(instruments), "clause"].sort());
    expect(keys(words.hotlines)).toEqual(keys(hotlines));
  });
});

it("every right has somebody to call", () => {
  expect(keys(hotlinesOf)).toEqual(rights.map(({ id }) => id).sort());
  expect(Object.values(hotlinesOf).every(({ length }) => length > 0)).toBe(true);
  expect(Object.values(hotlines).every((number) => /^12\d{3}$/.test(number))).toBe(true);
});
