import { describe, expect, it } from "vitest";
import type { Benefit, ConditionResult, Status } from "./assessment";
import { isBetter, moneyIn, worthOf } from "./worth";

const right = (status: Status, benefits: readonly Benefit[] = [], id = "made", conditions: ConditionResult[] = []) => ({
  ...{ id, status, benefits, conditions },
});
const had = (...benefits: readonly Benefit[]) => right("eligible", benefits);

const monthly = { kind: "cash", bound: "exact", per: "month", amount: 300 } as const;
const loan = { kind: "loan", rate: 0.2, bound: "exact" } as const;
const quota = { kind: "quota", limit: 3, bound: "exact" } as const;
const leave = { kind: "leave", who: "mother", days: 158, bound: "exact", per: "birth" } as const;
const deduction = { kind: "deduction", child: 0, amount: 2000, per: "month", until: "2029-09" } as const;

describe("more is had of a right", () => {
  it.each<[string, Benefit, Benefit]>([
    ["money in all", { ...monthly, total: 6900 }, { ...monthly, total: 3300 }],
    ["money a month, where no total is known", { ...monthly, amount: 380 }, monthly],
    ["all of a bill than a part of it", { ...monthly, per: "once", bound: "inFull" }, { ...monthly, per: "once" }],
    ["days of leave", { ...leave, days: 173 }, leave],
    ["tax saved by a deduction", { ...deduction, taxSaved: 200 }, { ...deduction, taxSaved: 60 }],
    ["tax saved than none that is known", { ...deduction, taxSaved: 60 }, deduction],
    ["homes that may still be bought", { ...quota, owned: 0, remaining: 3 }, { ...quota, owned: 1, remaining: 2 }],
    ["homes that may be owned", { ...quota, limit: 4 }, quota],
    ["of a loan beyond what it would be", { ...loan, extra: 120_000 }, { ...loan, extra: 100_000 }],
  ])("%s", (_, more, less) => {
    expect([isBetter(had(more), had(less)), isBetter(had(less), had(more)), isBetter(had(more), had(more))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("by one benefit more, whatever it is", () => {
    expect(isBetter(had({ kind: "service" }), had())).toBe(true);
    expect(isBetter(had(), had({ kind: "service" }))).toBe(false);
  });

  it("by having it at all, but not where the clause sets no limit anyway", () => {
    const limit = (holds: boolean | null): ConditionResult => ({ id: "restrictedArea", holds });
    expect(isBetter(right("referred"), right("notEligible"))).toBe(true);
    expect(isBetter(had(), right("unknown"))).toBe(true);
    expect(isBetter(right("unknown"), right("notEligible"))).toBe(false);
    expect(isBetter(had(quota), right("notEligible", [], "made", [limit(false)]))).toBe(false);
    expect(isBetter(had(quota), right("unknown", [], "made", [limit(null)]))).toBe(true);
  });
});

describe("the money that a right brings", () => {
  it("is that of all its benefits, less what was had before", () => {
    expect(moneyIn(had({ ...monthly, total: 3300.1 }, { ...monthly, total: 0.2 }))).toBe(3300.3);
    expect(worthOf(had({ ...monthly, total: 6900 }), had({ ...monthly, total: 3300 }))).toBe(3600);
  });

  it("is none of days, homes and loans, of a bill without end, and of a family's own savings", () => {
    expect(moneyIn(had(leave, quota, { ...loan, extra: 120_000 }, deduction))).toBe(0);
    expect(moneyIn(had({ ...monthly, per: "once", bound: "inFull" }))).toBe(0);
    expect(moneyIn(right("eligible", [monthly], "provident-fund-rent"))).toBe(0);
  });
});
