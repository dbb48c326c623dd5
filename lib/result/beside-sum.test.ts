import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { besideSumOf } from "./beside-sum";

const ON = "2026-11-23";

function sum(...births: readonly string[]) {
  const given: Household = { withinPolicy: true, children: births.map((birthDate) => ({ birthDate })) };
  return besideSumOf({ ...interview(given, ON), given, on: ON });
}

describe("the allowance of this year", () => {
  it.each([
    ["at least so much, of children born since it began", ["2025-03-08", "2026-10-01"], "atLeast"],
    ["at most so much, of those born before", ["2023-06-15"], "atMost"],
    ["neither, of both", ["2023-06-15", "2025-03-08"], "each their own"],
    ["what it is for those that are born, whatever one to come will have", ["2023-06-15", "2027-02-01"], "atMost"],
  ])("is %s", (_, births, bound) => {
    expect(sum(...births).figure.values).toMatchObject({ bound });
  });

  it("hangs on a first claim in time for those born before it began, each named where there are several", () => {
    const claimed = (...births: readonly string[]) =>
      sum(...births).notes.flatMap(({ key, values }) => (key === "beside.sum.ifClaimed" ? [values] : []));
    expect(claimed("2023-06-15")).toMatchObject([{ named: "no", day: { day: "2025-12-31" } }]);
    expect(claimed("2025-03-08")).toEqual([]);
    expect(claimed("2025-03-08", "2023-06-15", "2024-05-01")).toMatchObject([
      { named: "yes", children: [{ values: { order: 1 } }, { values: { order: 2 } }] },
    ]);
  });
});
