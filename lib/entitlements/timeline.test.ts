import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess } from "./assess";
import type { Household } from "./household";
import { cases } from "./testing/arbitraries";
import { timeline } from "./timeline";
import { toMonth } from "./values/dates";
import { toFen, toYuan } from "./values/money";

/** The rate for a second child as it stands, and raised from a month to come. */
vi.mock("./law/qingdao", async (law) => (await import("./testing/raised-rate")).raised(await law()));

const ON = "2026-11-23";
const spansOf = (household: Household, on = ON) => timeline(assess(household, on), household);
const months = (step: { from: string; until: string }) => toMonth(step.until) - toMonth(step.from) + 1;

describe("the timeline", () => {
  it("has a rate that changes inside a span, month by month", () => {
    const household: Household = {
      children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: true } }],
    };
    expect(spansOf(household).find(({ id }) => id === "childcare-subsidy")).toStrictEqual({
      id: "childcare-subsidy",
      kind: "cash",
      child: 1,
      from: "2026-11-01",
      until: "2027-09-30",
      steps: [
        { from: "2026-11", until: "2026-12", amount: 300 },
        { from: "2027-01", until: "2027-09", amount: 400 },
      ],
    });
  });

  it("has each child's own amount, of two who are paid for at once", () => {
    const nursery = { inclusive: true, until: "2026-12" };
    const children = ["2024-09-10", "2019-05-01", "2025-01-01"].map((birthDate) => ({ birthDate, nursery }));
    const subsidies = spansOf({ children }).filter(({ id }) => id === "childcare-subsidy");
    const months = { from: "2026-11", until: "2026-12" };
    expect(subsidies.map(({ child, steps }) => [child, steps])).toEqual([
      [0, [{ ...months, amount: 300 }]],
      [2, [{ ...months, amount: 380 }]],
    ]);
  });

  it("has leave by its days, from a beginning that may be past, and deductions with what they save", () => {
    const household: Household = {
      withinPolicy: true,
      children: [{ birthDate: "2026-10-01" }],
      delivery: { difficult: false },
      mother: { employed: true },
      tax: { marginalRate: 0.1 },
    };
    const spans = spansOf(household);
    // 158 days, the first of them 1 October.
    expect(spans.find(({ id }) => id === "maternity-leave")).toMatchObject({ from: "2026-10-01", until: "2027-03-07" });
    expect(spans.find(({ id }) => id === "childcare-leave")).toMatchObject({ from: ON, until: "2029-09-30" });
    expect(spans.find(({ id }) => id === "infant-tax-deduction")).toStrictEqual({
      ...{ id: "infant-tax-deduction", kind: "deduction", child: 0, from: "2026-11-01", until: "2029-09-30" },
      steps: [{ from: "2026-11", until: "2029-09", amount: 2000, taxSaved: 200 }],
    });
  });

  it("has a service by its months, and no steps: it pays nothing", () => {
    const spans = spansOf({ children: [{ birthDate: "2022-06-01" }] });
    expect(spans.find(({ id }) => id === "free-kindergarten-year")).toStrictEqual({
      ...{
        id: "free-kindergarten-year",
        kind: "service",
        child: 0,
        from: "2027-09-01",
        until: "2028-08-31",
        steps: [],
      },
    });
  });

  it("is empty where nothing has an end", () => {
    expect(spansOf({ children: [] })).toEqual([]);
    expect(spansOf({})).toEqual([]);
  });

  it("adds up to the totals, has no gap, and begins with what begins first, then what ends first, whatever the family", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const assessment = assess(household, on);
        const spans = timeline(assessment, household);
        const subsidies = spans.filter(({ id }) => id === "childcare-subsidy").flatMap(({ steps }) => steps);
        const fen = subsidies.reduce((sum, step) => sum + toFen(step.amount) * months(step), 0);
        expect(toYuan(fen)).toBe(assessment.totals.remaining);
        for (const { from, until, steps } of spans) {
          expect(from <= until).toBe(true);
          if (steps.length === 0) continue;
          expect([steps[0]?.from, steps.at(-1)?.until]).toEqual([from.slice(0, 7), until.slice(0, 7)]);
          steps.slice(1).forEach((step, at) => expect(toMonth(step.from)).toBe(toMonth(steps[at]?.until ?? "") + 1));
        }
        const order = spans.map(({ from, until }) => `${from} ${until}`);
        expect(order).toEqual([...order].sort());
      }),
      { numRuns: 80 },
    );
  });
});
