import { describe, expect, it } from "vitest";
import type { Cash } from "../../assessment";
import { assess } from "../../assess";
import type { CivilDate, Household } from "../../household";
import { assumes, born, cites, granted, judge, open, reasons, refused } from "../../testing/judge";

const id = "national-childcare-allowance";
const family = (...birthDates: CivilDate[]): Household => ({ withinPolicy: true, children: born(...birthDates) });
const before2025 = (amount: number, total: number, child = 0): Cash => ({
  kind: "cash",
  per: "year",
  child,
  bound: "atMost",
  amount,
  total,
});
const from2025 = (child = 0): Cash => ({
  kind: "cash",
  per: "year",
  child,
  amount: 3600,
  bound: "atLeast",
  total: 10_800,
});

describe("the national childcare allowance", () => {
  it.each<[CivilDate, CivilDate, Cash | undefined]>([
    ["2025-01-01", "2021-12-31", undefined],
    ["2025-01-01", "2022-01-01", before2025(300, 300)],
    ["2025-06-30", "2021-12-31", undefined],
    ["2025-06-30", "2022-01-01", before2025(300, 300)],
    ["2025-06-30", "2022-12-31", before2025(3600, 3600)],
    ["2025-06-30", "2023-01-01", before2025(3600, 3900)],
    ["2025-06-30", "2023-12-01", before2025(3600, 7200)],
    ["2025-06-30", "2024-01-01", before2025(3600, 7500)],
    ["2025-06-30", "2024-12-31", before2025(3600, 10_800)],
    ["2025-06-30", "2025-01-01", from2025()],
    ["2025-12-31", "2022-02-28", before2025(600, 600)],
    ["2026-01-01", "2022-12-31", undefined],
    ["2026-11-24", "2021-12-31", undefined],
    ["2026-11-24", "2022-01-01", undefined],
    ["2026-11-24", "2022-12-31", undefined],
    ["2026-11-24", "2023-01-01", before2025(300, 300)],
    ["2026-11-24", "2023-12-01", before2025(3600, 3600)],
    ["2026-11-24", "2024-01-01", before2025(3600, 3900)],
    ["2026-11-24", "2024-12-31", before2025(3600, 7200)],
    ["2026-11-24", "2025-01-01", from2025()],
    ["2026-11-24", "2026-11-25", from2025()],
    ["2027-06-30", "2023-12-31", undefined],
    ["2027-06-30", "2024-01-01", before2025(300, 300)],
    ["2027-06-30", "2024-12-31", before2025(3600, 3600)],
    ["2027-12-31", "2024-12-31", before2025(3600, 3600)],
    ["2027-12-31", "2025-01-01", from2025()],
    ["2028-01-01", "2024-12-31", undefined],
    ["2028-01-01", "2025-01-01", undefined],
    ["2028-01-01", "2025-01-02", from2025()],
  ])("on %s, for a child born on %s", (on, birthDate, benefit) => {
    expect(judge(id, family(birthDate), on)).toEqual(benefit ? granted(benefit) : refused);
  });

  it("was not in force before 2025, for whomever", () => {
    expect(judge(id, family("2023-01-01", "2024-12-31"), "2024-12-31")).toEqual(refused);
    expect(reasons(id, family("2024-12-31"), "2024-12-31")).toMatchObject({ inForce: false });
  });

  it("is refused to a child born before 2022 by its birth, to another once the last month is paid", () => {
    expect(reasons(id, family("2021-12-31", "2022-12-31", "2023-06-15", "2025-01-01"), "2026-11-24")).toEqual({
      ...{ inForce: true, hasChild: true, withinPolicy: true },
      ...{ "0.allowanceBirth": false, "0.allowanceNotOver": false },
      ...{ "1.allowanceBirth": true, "1.allowanceNotOver": false },
      ...{ "2.allowanceBirth": true, "2.allowanceNotOver": true },
      ...{ "3.allowanceBirth": true, "3.allowanceNotOver": true },
    });
  });

  it("is each child's own, in the order given, and one is enough", () => {
    expect(judge(id, family("2026-12-01", "2019-05-01", "2023-06-15"))).toEqual(
      granted(from2025(0), before2025(1800, 1800, 2)),
    );
  });

  it("waits for the children and for the policy, and for nothing else", () => {
    expect(judge(id, {})).toEqual(open("children", "withinPolicy"));
    expect(judge(id, { withinPolicy: true })).toEqual(open("children"));
    expect(judge(id, { children: born("2025-03-01") })).toEqual(open("withinPolicy"));
    expect(judge(id, { children: born("2021-12-31") })).toEqual(refused);
    expect(judge(id, { children: [], withinPolicy: true })).toEqual(refused);
    expect(judge(id, { children: born("2025-03-01"), withinPolicy: false })).toEqual(refused);
  });

  it("counts this year for the children who are born", () => {
    const thisYear = (...dates: CivilDate[]) => assess(family(...dates), "2026-11-24").totals;
    expect(thisYear("2025-03-01", "2023-06-15", "2026-11-25")).toMatchObject({ beside: { thisYear: 3600 + 1800 } });
    expect(thisYear("2026-11-24")).toEqual({ perMonth: 0, once: 0, remaining: 0, beside: { thisYear: 3600 } });
  });

  it("says what it takes for granted, and cites the scheme", () => {
    expect(assumes(id)).toEqual(["allowance-nationality", "allowance-claimed-at-hukou"]);
    expect(cites(id)).toEqual(["national-childcare-allowance 2025-07-28"]);
    expect(cites(id, "2024-12-31")).toEqual(["national-childcare-allowance 2025-07-28"]);
  });
});
