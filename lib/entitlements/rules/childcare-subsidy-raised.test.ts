import { expect, it, vi } from "vitest";
import { granted, judge } from "../testing/judge";

/** As it will be the day a row is appended: from 400 yuan on. */
vi.mock("../law/qingdao", async (law) => (await import("../testing/raised-rate")).raised(await law()));

const children = [{ birthDate: "2012-01-01" }, { birthDate: "2024-03-02", nursery: { inclusive: true } }];

it.each([
  ["2026-11-23", { amount: 300, from: "2026-11", until: "2027-03", total: 2 * 300 + 3 * 400 }],
  ["2026-12-31", { amount: 300, from: "2026-12", until: "2027-03", total: 300 + 3 * 400 }],
  ["2027-01-01", { amount: 400, from: "2027-01", until: "2027-03", total: 3 * 400 }],
])("a subsidy raised during a place adds up month by month, on %s", (on, figures) => {
  const subsidy = { kind: "cash", bound: "exact", per: "month", child: 1, ...figures } as const;
  expect(judge("childcare-subsidy", { children }, on)).toEqual(granted(subsidy));
});

it("a place that begins after the rise has the new amount from the start", () => {
  const later = children.map((child) => ({ ...child, nursery: { inclusive: true, from: "2027-02" } }));
  const figures = { amount: 400, from: "2027-02", until: "2027-03", total: 800 };
  const subsidy = { kind: "cash", bound: "exact", per: "month", child: 1, ...figures } as const;
  expect(judge("childcare-subsidy", { children: later }, "2026-11-23")).toEqual(granted(subsidy));
});
