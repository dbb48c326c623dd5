import { describe, expect, it } from "vitest";
import type { Benefit, Bound, Service } from "@/lib/entitlements";
import { figureOf } from "./figures";
import { periodOf } from "./periods";

type Figured = Exclude<Benefit, Service>;

const bounds: readonly Bound[] = ["exact", "atLeast", "atMost", "estimate", "inFull"];

describe("the figure of a benefit", () => {
  it.each(bounds)("carries its bound (%s)", (bound) => {
    const amount = 500;
    expect(figureOf({ kind: "cash", per: "once", bound, amount })).toEqual({
      key: "benefits.figure.cash.once",
      values: { bound, amount },
    });
    expect(figureOf({ kind: "leave", who: "mother", per: "year", bound, days: 10 })).toEqual({
      key: "benefits.figure.leave.year",
      values: { bound, days: 10 },
    });
  });

  it.each<[string, Figured, string, Record<string, unknown>]>([
    ["money without an amount", { kind: "cash", per: "month", bound: "inFull" }, "cash.month", { bound: "inFull" }],
    [
      "a deduction",
      { kind: "deduction", child: 0, amount: 2000, per: "month", until: "2027-02" },
      "deduction",
      { amount: 2000 },
    ],
    ["a limit of homes", { kind: "quota", limit: 3, bound: "exact" }, "quota.limit", { limit: 3, bound: "exact" }],
    [
      "the homes still to buy",
      { kind: "quota", limit: 3, bound: "exact", owned: 1, remaining: 2 },
      "quota.remaining",
      { remaining: 2, bound: "exact" },
    ],
    ["a share of a loan", { kind: "loan", rate: 0.2, bound: "atMost" }, "loan.rate", { rate: 0.2 }],
    [
      "what a loan is raised by",
      {
        kind: "loan",
        rate: 0.2,
        bound: "exact",
        assessed: 600_000,
        uplifted: 720_000,
        available: 700_000,
        extra: 100_000,
      },
      "loan.extra",
      { extra: 100_000, bound: "exact" },
    ],
  ])("tells %s", (_, benefit, key, values) => {
    expect(figureOf(benefit)).toEqual({ key: `benefits.figure.${key}`, values });
  });
});

describe("the period of a benefit", () => {
  const cash = { kind: "cash", per: "month", bound: "exact" } as const;
  const leave = { kind: "leave", who: "mother", days: 158, bound: "exact", per: "birth" } as const;

  it.each<[string, Figured, object | undefined]>([
    [
      "begins now: only its end",
      { ...cash, from: "2026-11", until: "2027-02" },
      { key: "benefits.period.months.until", values: { until: { month: "2027-02" } } },
    ],
    [
      "begins later",
      { ...cash, from: "2027-01", until: "2027-02" },
      { key: "benefits.period.months.range", values: { from: { month: "2027-01" }, until: { month: "2027-02" } } },
    ],
    [
      "is one month",
      { ...cash, from: "2026-11", until: "2026-11" },
      { key: "benefits.period.month", values: { month: { month: "2026-11" } } },
    ],
    [
      "is one of days",
      { ...leave, from: "2026-10-01", until: "2027-03-07" },
      { key: "benefits.period.days.range", values: { from: { day: "2026-10-01" }, until: { day: "2027-03-07" } } },
    ],
    [
      "is open at its end",
      { ...leave, from: "2026-12-01" },
      { key: "benefits.period.days.from", values: { from: { day: "2026-12-01" } } },
    ],
    ["is not set", leave, undefined],
    ["does not matter", { kind: "quota", limit: 2, bound: "exact" }, undefined],
  ])("%s", (_, benefit, period) => {
    expect(periodOf(benefit, "2026-11-23")).toEqual(period);
  });
});
