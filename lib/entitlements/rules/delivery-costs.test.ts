import { describe, expect, it } from "vitest";
import type { Cash } from "../assessment";
import type { DeliveryInsurance, Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, granted, judge, open, reasons, refused } from "../testing/judge";

const id = "delivery-costs";
const cash = { kind: "cash", bound: "exact", per: "once" } as const;
const insured = (insurance: DeliveryInsurance, inScopeCost?: number): Household => ({
  children: born("2023-05-11"),
  delivery: { insurance, inScopeCost },
});

describe("the costs of a delivery", () => {
  it.each<[DeliveryInsurance, number, Cash]>([
    ["resident", 0, { ...cash, amount: 0, unpaid: 0 }],
    ["resident", 2999.99, { ...cash, amount: 2999.99, unpaid: 0 }],
    ["resident", 3000, { ...cash, amount: 3000, unpaid: 0 }],
    ["resident", 3000.01, { ...cash, amount: 3000, unpaid: 0.01 }],
    ["resident", 8210.37, { ...cash, amount: 3000, unpaid: 5210.37 }],
    ["employee", 3000.01, { ...cash, amount: 3000.01 }],
    ["unemployment", 3000.01, { ...cash, amount: 3000.01 }],
  ])("of a mother with %s insurance: of %f yuan", (insurance, cost, paid) => {
    expect(judge(id, insured(insurance, cost))).toEqual(granted(paid));
  });

  it("are told ahead for a child that is expected after the day of the plan", () => {
    const expecting = answering(insured("resident", 4000), "children", born("2023-06-01"));
    const paid = { ...cash, amount: 3000, unpaid: 1000 };
    expect(judge(id, expecting, "2023-05-01")).toEqual(granted(paid));
  });

  it.each<[DeliveryInsurance, Cash]>([
    ["resident", { kind: "cash", amount: 3000, bound: "atMost", per: "once" }],
    ["employee", { kind: "cash", bound: "inFull", per: "once" }],
    ["unemployment", { kind: "cash", bound: "inFull", per: "once" }],
  ])("are told without a sum for %s insurance while the cost is unknown", (insurance, paid) => {
    expect(judge(id, insured(insurance))).toEqual({ ...granted(paid), refine: ["delivery.inScopeCost"] });
  });

  it.each<[string, string, unknown]>([
    ["the birth was the day before the plan", "children", born("2023-05-10")],
    ["there is no child", "children", []],
    ["there is no insurance", "delivery.insurance", "none"],
  ])("are refused where %s", (_, path, value) => {
    expect(judge(id, answering(insured("employee"), path, value))).toEqual(refused);
  });

  it.each(["children", "delivery.insurance"])("stay open while %s is unknown", (path) => {
    expect(judge(id, without(insured("employee"), path))).toEqual(open(path));
  });

  it("give their reasons and cite the plan", () => {
    const all = { inForce: true, hasBirth: true, underPlan: true, insuredDelivery: true };
    expect(reasons(id, insured("resident"))).toEqual(all);
    expect(cites(id)).toEqual(["2.4.1"]);
  });
});
