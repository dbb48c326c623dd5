import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { offeredSituations } from "./offered-situations";
import { situations } from "./questions";

const on = "2026-11-23";
const offered = (household: Household, ...picked: readonly string[]) => offeredSituations(household, { on, picked });
const born = (...dates: readonly string[]): Household => ({ children: dates.map((birthDate) => ({ birthDate })) });

it("offers all that there are while the children are not known", () => {
  expect(offered({})).toEqual(situations);
});

describe("a circumstance that the children rule out is not offered", () => {
  it.each<[string, Household, string]>([
    ["school age, before it", born("2021-01-01"), "school-age-girl"],
    ["school age, long after it", born("1990-01-01"), "school-age-girl"],
    ["school age, the day before it", born("2020-11-24"), "school-age-girl"],
    ["school age, on the day it ends", born("2008-11-23"), "school-age-girl"],
    ["two daughters, with one on the way", born("2010-01-01", "2027-02-01"), "rural-two-daughters"],
    ["kindergarten, before it", born("2026-10-01"), "financial-hardship"],
    ["an only child, with two", born("2010-01-01", "2026-10-01"), "only-child-parent"],
    ["two daughters, with one child", born("2010-01-01"), "rural-two-daughters"],
    ["minor children, with none", { children: [] }, "housing-guarantee"],
    ["a larger home for the children, without any", { children: [] }, "public-rental-tenant"],
    ["planning, when a child is on the way", born("2027-02-01"), "planning-pregnancy"],
  ])("%s", (_, household, situation) => {
    expect(offered(household)).not.toContain(situation);
    expect(offered(household, situation)).toContain(situation);
  });
});

it.each<[string, Household, string]>([
  ["a girl of school age may be", born("2017-11-23"), "school-age-girl"],
  ["a girl is of school age from today", born("2020-11-23"), "school-age-girl"],
  ["one of several is of school age", born("1990-01-01", "2017-11-23", "2026-10-01"), "school-age-girl"],
  ["the second of two is born today", born("2010-01-01", "2026-11-23"), "rural-two-daughters"],
  ["a child is at kindergarten", born("2022-01-01"), "financial-hardship"],
  ["there are two children", born("2010-01-01", "2012-01-01"), "rural-two-daughters"],
  ["there is one child", born("2010-01-01"), "only-child-parent"],
])("offers what may apply: %s", (_, household, situation) => {
  expect(offered(household)).toContain(situation);
});
