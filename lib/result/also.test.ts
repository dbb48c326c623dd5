import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { alsoOf } from "./also";

const ON = "2026-11-23";
const also = (given: Household, on = ON) =>
  alsoOf({ ...interview(given, on), given, on }).map(({ id, title, figure }) => [
    id,
    [title, figure].map(speak("zh")).join(" | "),
  ]);

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: true } }],
  delivery: { inQingdao: true, insurance: "employee", difficult: false },
  mother: { employed: true, maternityInsured: true },
};
const withNewborn: Household = { ...family, children: [...(family.children ?? []), { birthDate: "2026-10-01" }] };

const allowance = (told: string) => ["national-childcare-allowance", `国家育儿补贴 | ${told}`];

describe("the amounts beside the sums", () => {
  it("are the three largest, those of a year first, none of what a sum tells already", () => {
    const answered: Household = {
      ...withNewborn,
      delivery: { ...withNewborn.delivery, inScopeCost: 5000 },
      mother: { ...withNewborn.mother, employerMonthlyWage: 9000 },
      tax: { marginalRate: 0.1 },
    };
    expect(also(answered)).toEqual([
      ["maternity-insurance", "生育保险待遇 | 约 29,400 元"],
      allowance("2026 年可领 7,200 元"),
      ["delivery-costs", "分娩住院费用报销 | 5,000 元"],
    ]);
  });

  it("tell the tax that is saved of a month, by what it is in a year", () => {
    const rated: Household = { ...family, tax: { marginalRate: 0.2 } };
    expect(also(rated)).toEqual([
      ["infant-tax-deduction", "婴幼儿照护个税扣除 | 每月少缴税 400 元"],
      ["education-tax-deduction", "子女教育个税扣除 | 每月少缴税 400 元"],
      allowance("2026 年最多可领 3,600 元"),
    ]);
    expect(also({ ...family, tax: { marginalRate: 0.1 } })[0]).toEqual(allowance("2026 年最多可领 3,600 元"));
    expect(also({ ...family, tax: { marginalRate: 0 } })).toEqual([allowance("2026 年最多可领 3,600 元")]);
  });

  it("tell it of the last month of a deduction, and not of the next", () => {
    const rated: Household = { children: [{ birthDate: "2024-03-01" }], tax: { marginalRate: 0.2 } };
    expect(also(rated, "2027-02-28")).toEqual([["infant-tax-deduction", "婴幼儿照护个税扣除 | 每月少缴税 400 元"]]);
    expect(also(rated, "2027-03-01").map(([id]) => id)).not.toContain("infant-tax-deduction");
  });

  it("are no mere limit, no share of nothing, and nothing that is refused or open", () => {
    expect(also(withNewborn)).toEqual([allowance("2026 年可领 7,200 元")]);
    expect(also({ ...withNewborn, delivery: { ...withNewborn.delivery, inScopeCost: 0 } })).toEqual([
      allowance("2026 年可领 7,200 元"),
    ]);
    const resident: Household = { ...withNewborn, delivery: { inQingdao: true, insurance: "resident" } };
    expect(also(resident).map(([id]) => id)).not.toContain("delivery-costs");
    expect(also({ ...family, children: [{ birthDate: "2027-02-01" }] })).toEqual([]);
    expect(also({})).toEqual([]);
    expect(also({ ...family, children: [] })).toEqual([]);
  });
});
