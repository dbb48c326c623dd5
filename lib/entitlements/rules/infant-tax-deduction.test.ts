import { describe, expect, it, vi } from "vitest";
import type { Deduction } from "../assessment";
import type { CivilDate, Household } from "../household";
import { born, cites, granted, judge, open, reasons, refused } from "../testing/judge";

vi.mock("../law/national", async (law) => (await import("../testing/settled-law")).settled(await law()));

const id = "infant-tax-deduction";
const family = (...birthDates: CivilDate[]): Household => ({ children: born(...birthDates), tax: { marginalRate: 0 } });
const deduction = (figures: Pick<Deduction, "until"> & Partial<Deduction>): Deduction => ({
  kind: "deduction",
  child: 0,
  amount: 2000,
  per: "month",
  taxSaved: 0,
  ...figures,
});

describe("the deduction for infants", () => {
  it.each<[string, CivilDate, CivilDate, Partial<Deduction>]>([
    ["until the month before the third birthday's", "2026-11-23", "2024-03-31", { until: "2027-02" }],
    ["the same for a birth on the 1st", "2026-11-23", "2024-03-01", { until: "2027-02" }],
    ["the same for a birth on 29 February", "2026-11-23", "2024-02-29", { until: "2027-01" }],
    ["in its last month", "2026-11-30", "2023-12-01", { until: "2026-11" }],
    ["from the due month", "2026-11-23", "2027-02-28", { from: "2027-02", until: "2030-01" }],
    ["without a beginning where the child is due this month", "2026-11-23", "2026-11-30", { until: "2029-10" }],
    ["of 1,000 yuan to the end of 2022", "2022-12-31", "2021-06-30", { amount: 1000, until: "2024-05" }],
    ["of 2,000 yuan from 2023", "2023-01-01", "2021-06-30", { until: "2024-05" }],
    ["of the due month's amount", "2022-12-31", "2023-01-01", { from: "2023-01", until: "2025-12" }],
    ["announced in 2021", "2021-12-31", "2019-02-01", { amount: 1000, from: "2022-01", until: "2022-01" }],
  ])("is granted %s (on %s, born %s)", (_, on, birthDate, { until = "", ...figures }) => {
    expect(judge(id, family(birthDate), on)).toEqual(granted(deduction({ until, ...figures })));
  });

  it.each<[string, CivilDate, readonly CivilDate[]]>([
    ["the child has its third birthday this month", "2026-11-01", ["2023-11-30"]],
    ["the last month was before 2022", "2021-12-31", ["2019-01-31"]],
    ["there is no child", "2026-11-23", []],
  ])("is refused where %s", (_, on, birthDates) => {
    expect(judge(id, family(...birthDates), on)).toEqual(refused);
  });

  it.each([
    [0.03, 60],
    [0.35, 700],
    [0.45, 900],
  ] as const)("at a rate of %f saves %i yuan a month for each infant, in the order given", (marginalRate, taxSaved) => {
    const household = { ...family("2025-05-05", "2015-01-01", "2024-12-01"), tax: { marginalRate } };
    const younger = deduction({ child: 0, until: "2028-04", taxSaved });
    expect(judge(id, household)).toEqual(granted(younger, deduction({ child: 2, until: "2027-11", taxSaved })));
    const byChild = { "0.deductibleMonth": true, "1.deductibleMonth": false, "2.deductibleMonth": true };
    expect(reasons(id, household)).toEqual({ hasChild: true, ...byChild });
  });

  it("names no saving while the rate is unknown, and asks for it", () => {
    const figures = { kind: "deduction", child: 0, amount: 2000, per: "month", until: "2027-02" } as const;
    expect(judge(id, { children: born("2024-03-01") })).toEqual({ ...granted(figures), refine: ["tax.marginalRate"] });
  });

  it("stays open while the children are unknown", () => {
    expect(judge(id, {})).toEqual(open("children"));
  });

  it("cites the plan and both national texts", () => {
    const national = ["national-infant-tax 国发〔2022〕8号", "national-infant-tax 国发〔2023〕13号"];
    expect(cites(id)).toEqual(["2.4.2", ...national]);
  });
});
