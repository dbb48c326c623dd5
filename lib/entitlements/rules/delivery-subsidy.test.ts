import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, granted, judge, open, reasons, refused } from "../testing/judge";

const id = "delivery-subsidy";
const family: Household = { withinPolicy: true, children: born("2023-05-11"), delivery: { inQingdao: true } };
const subsidy = granted({ kind: "cash", amount: 500, bound: "atLeast", per: "once" });

describe("the delivery subsidy", () => {
  it("is at least 500 yuan, once, from the day of the plan", () => {
    expect(judge(id, family)).toEqual(subsidy);
  });

  it("is granted ahead for a child that is expected after the day of the plan", () => {
    expect(judge(id, answering(family, "children", born("2023-06-01")), "2023-05-01")).toEqual(subsidy);
  });

  it("looks at the latest birth", () => {
    expect(judge(id, answering(family, "children", born("2023-05-11", "2019-01-01")))).toEqual(subsidy);
  });

  it.each<[string, string, unknown]>([
    ["the birth was the day before the plan", "children", born("2023-05-10")],
    ["there is no child", "children", []],
    ["the birth is outside policy", "withinPolicy", false],
    ["the delivery was elsewhere", "delivery.inQingdao", false],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["children", "withinPolicy", "delivery.inQingdao"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("gives its reasons and cites the plan", () => {
    const all = { inForce: true, hasBirth: true, underPlan: true, withinPolicy: true, deliveredInQingdao: true };
    expect(reasons(id, family)).toEqual(all);
    expect(cites(id)).toEqual(["2.4.1"]);
  });
});
