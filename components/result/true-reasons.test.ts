import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { birthday, partsOf, toDate, type Child, type CivilDate, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { childOf, resultOf, type Card } from "@/lib/result";
import { interview } from "@/lib/household";
import { speak } from "./testing/speak";
import { told } from "./testing/told";

const zh = speak("zh");

const why = (right: Card["id"], birthDate: CivilDate, on: CivilDate, place: Child["nursery"] = {}) => {
  const children = [{ birthDate, nursery: place }];
  const elder = right === "childcare-subsidy" ? [{ birthDate: "2010-01-01" }] : [];
  return told("zh", { withinPolicy: true, children: [...elder, ...children] }, on)
    .failures(right)[0]
    ?.split(" | ")[0];
};

describe("a child is told the one thing that stands against it, and only what is so on the day", () => {
  it.each<[Card["id"], CivilDate, CivilDate, string]>([
    ["infant-tax-deduction", "2023-11-28", "2026-11-01", "孩子只能扣到满三周岁的前一个月（2026年10月）"],
    ["infant-tax-deduction", "2023-11-28", "2026-11-28", "孩子已满三周岁，没有可以扣除的月份"],
    ["infant-tax-deduction", "2019-01-05", "2021-12-31", "孩子满三周岁前还没有这项扣除（2022年1月起）"],
    ["education-tax-deduction", "2026-12-01", "2026-11-23", "孩子还没出生"],
    ["education-tax-deduction", "2011-11-30", "2026-11-23", "孩子只能扣到满十五周岁的前一个月（2026年10月）"],
    ["education-tax-deduction", "2011-11-23", "2026-11-23", "孩子已满十五周岁"],
    ["free-kindergarten-year", "2026-12-01", "2026-11-23", "孩子还没出生"],
    ["free-kindergarten-year", "2020-08-31", "2026-09-01", "孩子已经过了幼儿园最后一年"],
  ])("%s, born %s, on %s: %s", (right, birthDate, on, said) => {
    expect(why(right, birthDate, on)).toBe(said);
  });

  it.each<[CivilDate, CivilDate, Child["nursery"], string]>([
    ["2020-04-20", "2023-04-01", {}, "老二2023年4月20日满三周岁，补贴从2023年6月才开始"],
    ["2020-05-20", "2023-05-01", {}, "老二2023年5月20日满三周岁，补贴从2023年6月才开始"],
    ["2022-04-20", "2023-04-01", { until: "2023-05" }, "老二只入托到2023年5月，补贴从2023年6月才开始"],
    ["2022-04-20", "2026-11-23", { until: "2023-05" }, "老二已满三周岁"],
  ])("a place of a child born %s, on %s %j: %s", (birthDate, on, place, said) => {
    expect(why("childcare-subsidy", birthDate, on, { inclusive: true, ...place })).toBe(said);
  });
});

describe("a leave that is over", () => {
  const family = { withinPolicy: false, children: [{ birthDate: "2026-08-17" }], delivery: { difficult: false } };

  it.each<[CivilDate | undefined, string, string]>([
    [undefined, "产假已经结束", "The leave is over"],
    ["2026-08-10", "产假从2026年8月10日开始，已经结束", "The leave began on August 10, 2026 and is over"],
  ])("names the day that it was said to have begun: %s", (leaveStart, inChinese, inEnglish) => {
    const mother = { employed: true, ...(leaveStart && { leaveStart }) };
    const said = (["zh", "en"] as const).map((locale) =>
      told(locale, { ...family, mother }).failures("maternity-leave"),
    );
    expect(said.map(([first]) => first?.split(" | ")[0])).toEqual([inChinese, inEnglish]);
  });
});

it("of no child is said, on any card of any family, that it is of an age that it has not reached, or unborn when it is born", () => {
  const property = fc.property(cases, ({ household, on }) => {
    expect(untrueOf(household, on)).toEqual([]);
  });
  fc.assert(property, { numRuns: 200 });
});

const ages: readonly (readonly [string, number])[] = [
  ["已满三周岁", 3],
  ["已满十五周岁", 15],
  ["还没出生", 0],
];

function untrueOf(given: Household, on: CivilDate): readonly string[] {
  const { cards, beside } = resultOf({ ...interview(given, on), given, on });
  const all = [cards, beside.cards].flatMap((some) => Object.values(some).flat());
  return all.flatMap(({ failures }) =>
    failures.flatMap(({ child, statement }) => {
      const born = given.children?.[child ?? -1]?.birthDate;
      const named = child === undefined ? undefined : childOf(given, child, on);
      if (born === undefined || !named) return [];
      const said = zh(statement).replace(/那时已满三周岁.*/, "");
      const untrue = ages.some(([words, years]) => {
        const isOfAge = toDate(birthday(partsOf(born), years)) <= on;
        return said.includes(words) && isOfAge !== years > 0;
      });
      return untrue ? [`${zh(named)}: ${said} (${on})`] : [];
    }),
  );
}
