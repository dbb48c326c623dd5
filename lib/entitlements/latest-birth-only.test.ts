import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { born, TODAY } from "./testing/judge";

/** The rights that say that the latest birth alone is meant. */
function saying(...birthDates: readonly string[]): readonly string[] {
  const { entitlements } = assess({ children: born(...birthDates) }, TODAY);
  return entitlements.filter(({ assumptions }) => assumptions.includes("latest-birth-only")).map(({ id }) => id);
}

const ofTheBirth = [
  "delivery-subsidy",
  "delivery-costs",
  "maternity-insurance",
  "unemployment-premium",
  "birth-grant",
  "maternity-leave",
  "paternity-leave",
];

describe("that the latest birth alone is meant", () => {
  it.each([
    ["a child is expected, and another was born a month ago", ["2026-10-20", "2027-08-01"]],
    ["another was born in the year before, on its first day", ["2025-11-24", "2027-08-01"]],
    ["another is born on the very day, and one more is expected", [TODAY, "2027-08-01"]],
    ["two were born in one year, far apart", ["2026-01-02", "2026-11-01"]],
    ["two were born one day apart", ["2026-11-20", "2026-11-21"]],
    ["two are expected one day apart, around the end of a year", ["2027-01-01", "2026-12-31"]],
    ["two were born one day apart, long ago", ["2015-02-28", "2015-03-01"]],
  ])("is said by every right of the birth where %s", (_, births) => {
    expect(saying(...births)).toEqual(ofTheBirth);
  });

  it.each<[string, readonly string[]]>([
    ["there is no child", []],
    ["there is one child", ["2026-10-20"]],
    ["twins share a day", ["2026-10-20", "2026-10-20"]],
    ["the other is one year old", ["2025-11-23", "2027-08-01"]],
    ["the other is expected too", ["2026-12-01", "2027-08-01"]],
    ["two were born two days apart, long ago", ["2015-02-28", "2015-03-02"]],
  ])("is not said where %s", (_, births) => {
    expect(saying(...births)).toEqual([]);
  });

  it("is not said while the children are unknown", () => {
    const { entitlements } = assess({}, TODAY);
    expect(entitlements.flatMap(({ assumptions }) => assumptions)).not.toContain("latest-birth-only");
  });
});
