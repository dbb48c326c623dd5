import { describe, expect, it } from "vitest";
import { say } from "./phrase";
import type { TimelineRow } from "./timeline";
import { scaleOf } from "./timeline-scale";

const ON = "2026-11-23";

const row = (from: string, until: string, steps: TimelineRow["steps"] = []): TimelineRow => ({
  ...{ id: "childcare-subsidy", name: say("name"), told: say("told") },
  ...{ from, until, steps },
});
const scale = (...rows: readonly TimelineRow[]) => scaleOf({ rows, moments: [] }, ON);

/** The days from the first of 2026 on, of the 730 of two years. */
const days = (count: number) => (count * 100) / 730;

describe("the years of a drawing", () => {
  const years = (...rows: readonly TimelineRow[]) => scale(...rows).years.map(({ year }) => year);

  it("are those from the first beginning to the last end, this one among them", () => {
    expect(years()).toEqual([2026]);
    expect(years(row("2026-03-01", "2028-02-01"))).toEqual([2026, 2027, 2028]);
    expect(years(row("2027-03-01", "2027-04-01"))).toEqual([2026, 2027]);
    expect(years(row("2025-12-31", "2026-01-01"))).toEqual([2025, 2026]);
  });

  it("are no more than one back and five ahead", () => {
    expect(years(row("2020-01-01", "2044-01-01"))).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031]);
  });

  it("take in the days to remember", () => {
    const { years: some } = scaleOf({ rows: [], moments: [{ day: "2027-09-10", told: say("told") }] }, ON);
    expect(some).toEqual([
      { year: 2026, at: 0 },
      { year: 2027, at: days(365) },
    ]);
  });

  it("have today in its place", () => {
    expect(scale(row("2026-03-01", "2027-04-01")).today).toBeCloseTo(days(326), 9);
  });
});

describe("the bars of a row", () => {
  const bars = (of: TimelineRow) =>
    scale(row("2026-01-01", "2027-12-31"))
      .barOf(of)
      .map(({ at, width }) => [at, width].map((share) => Math.round((share * 730) / 100)));

  it("are one where nothing is paid by the month, its last day included", () => {
    expect(bars(row("2026-01-11", "2026-01-20"))).toEqual([[10, 10]]);
  });

  it("are one for each amount: each ends where the next begins, the last one with the row", () => {
    const [one, other] = [
      { from: "2026-11", until: "2026-12", amount: 300 },
      { from: "2027-01", until: "2027-02", amount: 400 },
    ] as const;
    expect(bars(row("2026-11-01", "2027-02-28", [one, other]))).toEqual([
      [304, 61],
      [365, 59],
    ]);
  });

  it("end with the drawing, and are none of what lies beyond it", () => {
    expect(bars(row("2027-12-22", "2029-12-31"))).toEqual([[720, 10]]);
    expect(bars(row("2028-01-01", "2028-12-31"))).toEqual([]);
    expect(bars(row("2024-01-01", "2025-12-31"))).toEqual([]);
    const later = { from: "2028-01", until: "2028-06", amount: 400 } as const;
    const now = { from: "2027-12", until: "2027-12", amount: 300 } as const;
    expect(bars(row("2027-12-01", "2028-06-30", [now, later]))).toEqual([[699, 31]]);
  });
});
