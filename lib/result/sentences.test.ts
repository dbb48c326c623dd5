import { describe, expect, it } from "vitest";
import { assess, type Benefit, type Household } from "@/lib/entitlements";
import type { RightId } from "./rights";
import { sentenceOf } from "./sentences";

const on = "2026-11-23";

/** Two children: the second is the last birth. */
const family: Household = { children: [{ birthDate: "2024-03-01" }, { birthDate: "2026-10-01" }] };

function told(id: RightId, benefit: Benefit, household = family, day = on) {
  const { key, values } = sentenceOf(id, benefit, {
    assessment: assess(household, day),
    household,
    given: household,
    on: day,
  });
  return [key.replace("benefits.sentence.", ""), values];
}

const child = (order: number, day: string, is = "born") => ({
  key: `benefits.child.${is}`,
  values: { child: { key: "benefits.child.name", values: { order, count: 2 } }, day: { day } },
});
const second = child(2, "2026-10-01");
const onlyChild = { key: "benefits.child.name", values: { order: 1, count: 1 } };
const bornOn = (day: string) => ({ key: "answer.born", values: { day: { day } } });
const untilMonth = (month: string) => ({ key: "benefits.period.months.until", values: { until: { month } } });
const days = (from: string, until: string) => ({
  key: "benefits.period.days.range",
  values: { from: { day: from }, until: { day: until } },
});

describe("a subsidy for a child's place, in a sentence", () => {
  const monthly = { kind: "cash", per: "month", bound: "exact", amount: 300, total: 1200, until: "2027-02" } as const;

  it("names the child, the months, the amount and all of it", () => {
    expect(told("childcare-subsidy", { ...monthly, child: 1 })).toEqual([
      "childcare-subsidy",
      { child: second, period: untilMonth("2027-02"), amount: 300, total: 1200 },
    ]);
  });

  it("names no child that it does not know", () => {
    expect(told("childcare-subsidy", monthly)).toEqual([
      "childcare-subsidy",
      { period: untilMonth("2027-02"), amount: 300, total: 1200 },
    ]);
  });
});

describe("the national allowance, in a sentence", () => {
  const yearly = { kind: "cash", per: "year", amount: 3600, total: 10_800 } as const;

  it("of a child born since it began is all of it, and names until when it is first claimed", () => {
    expect(told("national-childcare-allowance", { ...yearly, bound: "atLeast", child: 1 })).toEqual([
      "national-childcare-allowance.all",
      {
        child: second,
        amount: 3600,
        total: 10_800,
        year: "2026",
        day: { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      },
    ]);
  });

  it("of one born before is what is left, at most", () => {
    expect(told("national-childcare-allowance", { ...yearly, bound: "atMost", child: 0 })).toMatchObject([
      "national-childcare-allowance.rest",
      { child: child(1, "2024-03-01"), year: "2026" },
    ]);
  });

  it("names neither a child nor a day that it does not know", () => {
    expect(told("national-childcare-allowance", { ...yearly, bound: "atLeast" })).toEqual([
      "national-childcare-allowance.all",
      { amount: 3600, total: 10_800, year: "2026" },
    ]);
    expect(told("national-childcare-allowance", { ...yearly, bound: "atLeast", child: 4 })).toEqual([
      "national-childcare-allowance.all",
      { amount: 3600, total: 10_800, year: "2026" },
    ]);
  });
});

describe("what insurance pays of a delivery, in a sentence", () => {
  const once = { kind: "cash", per: "once", amount: 2000 } as const;
  const bill = (inScopeCost: number | null) => ({ ...family, delivery: { inScopeCost } });

  it.each<[string, Benefit, Household, [string, object]]>([
    ["at most an amount, while the bill is unknown", { ...once, bound: "atMost" }, family, ["upTo", { amount: 2000 }]],
    ["all of it, without a limit", { kind: "cash", per: "once", bound: "inFull" }, family, ["inFull", {}]],
    [
      "a part of it, and what is left to pay",
      { ...once, bound: "exact", unpaid: 500 },
      bill(2500),
      ["part", { amount: 2000, unpaid: 500, cost: 2500 }],
    ],
    [
      "all of it, where nothing is left to pay",
      { ...once, bound: "exact", unpaid: 0 },
      bill(2000),
      ["all", { amount: 2000, unpaid: 0, cost: 2000 }],
    ],
    ["no cost that the family does not know", { ...once, bound: "atMost" }, bill(null), ["upTo", { amount: 2000 }]],
  ])("is %s", (_, benefit, household, [which, values]) => {
    expect(told("delivery-costs", benefit, household)).toEqual([`delivery-costs.${which}`, values]);
  });
});

describe("money that is paid once or by the month, in a sentence", () => {
  const estimate = { kind: "cash", per: "once", bound: "estimate", amount: 47_400 } as const;
  const rent = { kind: "cash", per: "month", bound: "exact", amount: 2000 } as const;
  const delivery = { kind: "cash", per: "once", bound: "atLeast", amount: 500 } as const;

  it("tells the wage that an allowance is worked out by, where it is known", () => {
    const mother = (employerMonthlyWage: number | null) => ({ ...family, mother: { employerMonthlyWage } });
    expect(told("maternity-insurance", estimate, mother(9000))).toEqual([
      "maternity-insurance",
      { amount: 47_400, wage: 9000 },
    ]);
    const unknown = ["maternity-insurance", { amount: 47_400 }];
    expect([family, mother(null)].map((of) => told("maternity-insurance", estimate, of))).toEqual([unknown, unknown]);
  });

  it("tells the rent that may be withdrawn, and how exactly it is known", () => {
    expect(told("provident-fund-rent", rent)).toEqual(["provident-fund-rent", { bound: "exact", amount: 2000 }]);
  });

  it("tells the birth that a subsidy is for: the latest", () => {
    expect(told("delivery-subsidy", delivery)).toEqual([
      "delivery-subsidy",
      { amount: 500, birth: bornOn("2026-10-01") },
    ]);
    const due = { children: [{ birthDate: "2026-12-24" }] };
    expect(told("delivery-subsidy", delivery, due)).toEqual([
      "delivery-subsidy",
      { amount: 500, birth: { key: "answer.due", values: { day: { day: "2026-12-24" } } } },
    ]);
    expect(told("delivery-subsidy", delivery, {})).toEqual(["delivery-subsidy", { amount: 500 }]);
  });
});

describe("a leave, in a sentence", () => {
  it("tells who, how many days, when, and for which birth", () => {
    const benefit: Benefit = {
      ...{ kind: "leave", who: "mother", days: 158, bound: "atLeast", per: "birth" },
      ...{ from: "2026-10-01", until: "2027-03-07" },
    };
    expect(told("maternity-leave", benefit)).toEqual([
      "maternity-leave",
      {
        days: 158,
        bound: "atLeast",
        who: { key: "benefits.parent.mother" },
        period: days("2026-10-01", "2027-03-07"),
        birth: bornOn("2026-10-01"),
      },
    ]);
    expect(told("childcare-leave", { ...benefit, who: "father" })).toMatchObject([
      "childcare-leave",
      { who: { key: "benefits.parent.father" } },
    ]);
  });
});

describe("a deduction, in a sentence", () => {
  const deduction = { kind: "deduction", child: 1, amount: 2000, per: "month", until: "2029-09" } as const;

  it("tells what it saves where the family knows its rate, and only then", () => {
    const rated: Household = { ...family, tax: { marginalRate: 0.1 } };
    const amount = { child: second, period: untilMonth("2029-09"), amount: 2000 };
    expect(told("infant-tax-deduction", { ...deduction, taxSaved: 200 }, rated)).toEqual([
      "deduction.saved",
      { ...amount, taxSaved: 200, rate: 0.1 },
    ]);
    expect(told("infant-tax-deduction", deduction)).toEqual(["deduction.amount", amount]);
    expect(told("infant-tax-deduction", deduction, { ...family, tax: { marginalRate: null } })).toEqual([
      "deduction.amount",
      amount,
    ]);
  });

  it("names an only child without its date", () => {
    const household = { children: [{ birthDate: "2026-10-01" }] };
    expect(told("infant-tax-deduction", { ...deduction, child: 0 }, household)).toMatchObject([
      "deduction.amount",
      { child: onlyChild },
    ]);
  });
});

describe("a home, a loan and a service, in a sentence", () => {
  const quota = { kind: "quota", limit: 3, bound: "exact" } as const;
  const loan = { kind: "loan", rate: 0.2, bound: "atMost" } as const;
  const raised = { assessed: 600_000, uplifted: 720_000, available: 700_000, extra: 100_000 };

  it("tells how many homes the family may own there, and how many more it may buy where it says what it owns", () => {
    const household: Household = { ...family, housing: { purchaseArea: "shinan" } };
    const area = { key: "questions.purchaseArea.options.shinan" };
    expect(told("home-purchase-quota", quota, household)).toEqual([
      "home-purchase-quota.limit",
      { area, limit: 3, bound: "exact" },
    ]);
    expect(told("home-purchase-quota", { ...quota, owned: 1, remaining: 2 }, household)).toEqual([
      "home-purchase-quota.remaining",
      { area, limit: 3, bound: "exact", owned: 1, remaining: 2 },
    ]);
    const unknown = ["home-purchase-quota.limit", { limit: 3, bound: "exact" }];
    const unsure: Household = { ...family, housing: { purchaseArea: null } };
    expect([family, unsure].map((of) => told("home-purchase-quota", quota, of))).toEqual([unknown, unknown]);
  });

  it("tells the share of a loan, what it rises to, or what may be used of it, by what is known", () => {
    expect(told("provident-fund-loan", loan)).toEqual(["provident-fund-loan.rate", { rate: 0.2 }]);
    expect(told("provident-fund-loan", { ...loan, ...raised })).toEqual([
      "provident-fund-loan.uplifted",
      { rate: 0.2, ...raised },
    ]);
    expect(told("provident-fund-loan", { ...loan, ...raised, bound: "exact" })).toEqual([
      "provident-fund-loan.available",
      { rate: 0.2, ...raised },
    ]);
  });

  it("tells for which child and in which months a service is, where it says so", () => {
    const year = { kind: "service", child: 1, from: "2032-09", until: "2033-08" } as const;
    expect(told("free-kindergarten-year", year)).toEqual([
      "free-kindergarten-year",
      {
        child: second,
        period: {
          key: "benefits.period.months.range",
          values: { from: { month: "2032-09" }, until: { month: "2033-08" } },
        },
      },
    ]);
    expect(told("free-kindergarten-year", { kind: "service" })).toEqual(["free-kindergarten-year", {}]);
  });
});
