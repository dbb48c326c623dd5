import { describe, expect, it, vi } from "vitest";
import { assess } from "./assess";
import { catalogue } from "./catalogue";
import { inAskingOrder } from "./facts/fields";
import type { Household } from "./household";
import { born } from "./testing/judge";

vi.mock("./law/qingdao", async (law) => (await import("./testing/settled-law")).settled(await law()));
vi.mock("./law/national", async (law) => (await import("./testing/settled-law")).settled(await law()));

const place = { inclusive: true };
const family: Household = {
  withinPolicy: true,
  delivery: { inQingdao: true },
  children: [
    { birthDate: "2022-06-02" },
    { birthDate: "2024-03-02", nursery: place },
    { birthDate: "2025-06-02", nursery: { ...place, from: "2027-01", until: "2027-02" } },
  ],
};

describe("an assessment", () => {
  it("adds up the subsidies: those of the month, the one of the birth, all that remain", () => {
    expect(assess(family, "2026-11-23").totals).toEqual({
      ...{ perMonth: 300, once: 500, remaining: 5 * 300 + 2 * 380 },
      beside: { thisYear: 2 * 3600 },
    });
    expect(assess(family, "2027-02-01").totals).toEqual({
      ...{ perMonth: 680, once: 500, remaining: 2 * 300 + 380 },
      beside: { thisYear: 3 * 300 + 3600 },
    });
    expect(assess(family, "2027-04-01").totals).toEqual({
      ...{ perMonth: 0, once: 500, remaining: 0 },
      beside: { thisYear: 3 * 300 + 3600 },
    });
  });

  it("counts nothing else as money granted", () => {
    const insured: Household = {
      children: born("2010-01-01", "2026-11-01"),
      delivery: { insurance: "resident", inScopeCost: 2000 },
      mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
      housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 2000 },
      tax: { marginalRate: 0.1 },
    };
    const { entitlements, totals } = assess(insured, "2026-11-23");
    const granted = entitlements.filter(({ status }) => status === "eligible").map(({ id }) => id);
    expect(granted).toEqual(
      expect.arrayContaining(["delivery-costs", "maternity-insurance", "infant-tax-deduction", "provident-fund-rent"]),
    );
    expect(totals).toEqual({ perMonth: 0, once: 0, remaining: 0, beside: { thisYear: 0 } });
  });

  it("of a family that says nothing asks for what a right waits for, in the asking order", () => {
    const { missing, entitlements, on, plan } = assess({}, "2026-11-23");
    expect({ on, plan }).toEqual({ on: "2026-11-23", plan: "qingdao-2023-draft" });
    expect(entitlements.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(entitlements.filter(({ status }) => status !== "unknown")).toEqual([]);
    expect(missing).toEqual(inAskingOrder([[...missing].reverse()]));
    expect(missing.slice(0, 4)).toEqual(["residency", "children", "withinPolicy", "delivery.inQingdao"]);
  });

  it("asks for the place of each child that may have the subsidy", () => {
    const { missing } = assess({ children: born("2026-01-01", "2012-01-01", "2025-01-01") }, "2026-11-23");
    const places = missing.filter((path) => path.startsWith("children"));
    expect(places).toEqual(["children.0.nursery.inclusive", "children.2.nursery.inclusive"]);
  });
});
