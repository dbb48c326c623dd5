import { describe, expect, it } from "vitest";
import { assess, type Child, type CivilDate } from "@/lib/entitlements";
import { isKeptByMonths, noMonthOf } from "./no-month";

function why(condition: string, child: Child, on: CivilDate) {
  const household = { children: [child] };
  return noMonthOf(condition, 0, { assessment: assess(household, on), household, given: household, on });
}

const ON = "2026-11-23";

describe("why a child has no month of a deduction", () => {
  const deducted = (birthDate: string, on: string) => why("deductibleMonth", { birthDate }, on)["why"];

  it.each([
    ["it is due", "2026-11-24", ON, "due"],
    ["it was born today, before the deduction began", "2021-12-31", "2021-12-31", "early"],
    ["its third birthday is past", "2021-03-15", "2024-03-15", "aged"],
    ["its last month was the one before its birthday", "2021-03-15", "2024-03-14", "last"],
  ])("%s", (_, birthDate, on, reason) => {
    expect(deducted(birthDate, on)).toBe(reason);
  });

  it("is told with the last month, and when the deduction began", () => {
    expect(why("deductibleMonth", { birthDate: "2021-03-15" }, "2024-03-15")).toMatchObject({
      until: { month: "2024-02" },
      start: { month: "2022-01" },
    });
    expect(why("educationMonth", { birthDate: "2008-01-10" }, ON)).toMatchObject({
      until: { month: "2022-12" },
      start: { month: "2023-01" },
      why: "aged",
    });
  });
});

describe("why a child has no free year of kindergarten", () => {
  it.each([
    ["2018-08-31", "2024-08-31", "2024-09-01"],
    ["2018-09-01", "2025-08-31", "2025-09-01"],
    ["2019-08-31", "2025-08-31", "2025-09-01"],
    ["2019-09-01", "2026-08-31", "2026-09-01"],
  ])("born on %s, its last year of kindergarten runs until %s and is over on %s", (birthDate, last, over) => {
    expect([last, over].map((on) => why("freeYear", { birthDate }, on)["why"])).toEqual(["early", "over"]);
  });

  it("it is due; born today, it is not", () => {
    expect(why("freeYear", { birthDate: "2026-11-24" }, ON)).toEqual({ why: "due" });
    expect(why("freeYear", { birthDate: ON }, ON)).toEqual({ why: "early", start: { month: "2025-09" } });
  });
});

describe("why a child in a place has no month of the subsidy", () => {
  const place = ({ birthDate = "2024-03-15", ...months }: { birthDate?: string }): Child => ({
    birthDate,
    nursery: { inclusive: true, ...months },
  });

  it.each<[string, object, string, object]>([
    [
      "it comes after its third birthday",
      { from: "2027-04" },
      ON,
      { why: "late", from: { month: "2027-04" }, third: { day: "2027-03-15" } },
    ],
    ["it comes on its birthday", { birthDate: "2024-03-01", from: "2027-03" }, ON, { why: "late" }],
    ["it has left", { until: "2026-10" }, ON, { why: "left", until: { month: "2026-10" } }],
    ["it leaves this month, which is not yet past", { until: "2026-11" }, ON, { why: "threeEarly" }],
    ["it leaves before there is a subsidy", { until: "2023-05" }, "2023-03-01", { why: "leftEarly" }],
    ["it leaves in the first month of the subsidy", { until: "2023-06" }, "2023-03-01", { why: "threeEarly" }],
    ["it is three before there is a subsidy", {}, ON, { why: "threeEarly" }],
    ["it comes in the last month before its birthday", { from: "2027-03" }, ON, { why: "threeEarly" }],
  ])("%s", (_, months, on, told) => {
    expect(why("subsidisedMonth", place(months), on)).toMatchObject(told);
  });

  it("other months would help one that is told its months, unless it is three before the first of the subsidy", () => {
    const kept = (birthDate: string, nursery?: object) =>
      isKeptByMonths({ birthDate, nursery: { inclusive: true, ...nursery } });
    expect(kept("2024-03-15", { from: "2027-04" })).toBe(true);
    expect(kept("2024-03-15", { until: "2026-10" })).toBe(true);
    expect(kept("2024-03-15")).toBe(false);
    expect(kept("2020-06-02", { until: "2023-05" })).toBe(true);
    expect(kept("2020-06-01", { until: "2023-05" })).toBe(false);
  });
});

it("nothing is told of a child that is not there, nor of a condition that is not about months", () => {
  expect(why("residency", { birthDate: "2024-03-15" }, ON)).toEqual({});
  const household = { children: [] };
  expect(noMonthOf("freeYear", 0, { assessment: assess(household, ON), household, given: household, on: ON })).toEqual(
    {},
  );
});
