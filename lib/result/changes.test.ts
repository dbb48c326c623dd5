import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { changesBetween } from "./changes";

const family: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-03-01", nursery: { inclusive: true } }],
  father: { employed: true },
};

describe("what changed between two days", () => {
  it("is nothing while only months go by", () => {
    expect(changesBetween(family, "2026-11-23", "2026-12-31")).toEqual([]);
  });

  it("names each right that ended, with what it brought", () => {
    const changes = changesBetween(family, "2026-11-23", "2027-03-01");
    expect(changes.map(({ id, before, after }) => [id, before.status, after.status])).toEqual([
      ["childcare-subsidy", "eligible", "notEligible"],
      ["infant-tax-deduction", "eligible", "notEligible"],
      ["childcare-leave", "eligible", "notEligible"],
      ["kindergarten-aid", "notEligible", "unknown"],
      ["national-childcare-allowance", "eligible", "eligible"],
    ]);
    expect(changes[0]?.before.figures).toEqual([
      {
        key: "benefits.own.figure",
        values: {
          who: { key: "benefits.child.name", values: { order: 2, count: 2 } },
          figure: { key: "benefits.figure.cash.month", values: { bound: "exact", amount: 300 } },
        },
      },
    ]);
  });

  it("names a figure once, though both parents have it", () => {
    const both: Household = { ...family, mother: { employed: true } };
    const leave = changesBetween(both, "2026-11-23", "2027-03-01").find(({ id }) => id === "childcare-leave");
    expect(leave?.before.figures).toHaveLength(1);
    expect(leave?.after.status).toBe("notEligible");
  });

  it("names a figure as often as it counts where only that is different", () => {
    const nursery = { inclusive: true };
    const children = ["2024-03-01", "2024-06-01"].map((birthDate) => ({ birthDate, nursery }));
    const changes = changesBetween({ withinPolicy: true, children }, "2026-11-23", "2027-04-01");
    const figures = changes.map(({ before, after }) => [before.figures.length, after.figures.length]);
    expect(figures).toContainEqual([2, 1]);
    for (const { before, after } of changes) expect(before).not.toEqual(after);
  });

  it("is nothing between a day and itself, for any family", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        expect(changesBetween(household, on, on)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
