import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, judge, open, reasons, refused, service } from "../testing/judge";

const id = "unemployment-premium";
const family: Household = { children: born("2023-05-11"), delivery: { insurance: "unemployment" } };

describe("the premium paid by the unemployment fund", () => {
  it("covers a mother on unemployment benefit from the day of the plan", () => {
    expect(judge(id, family)).toEqual(service);
    expect(reasons(id, family)).toEqual({ hasBirth: true, underPlan: true, onUnemploymentBenefit: true });
  });

  it.each<[string, string, unknown]>([
    ["the birth was the day before the plan", "children", born("2023-05-10")],
    ["there is no child", "children", []],
    ["the mother is insured as an employee", "delivery.insurance", "employee"],
    ["the mother is insured as a resident", "delivery.insurance", "resident"],
    ["the mother is not insured", "delivery.insurance", "none"],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["children", "delivery.insurance"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("cites the plan", () => {
    expect(cites(id)).toEqual(["2.4.1"]);
  });
});
