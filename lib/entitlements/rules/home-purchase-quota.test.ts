import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { answering, without } from "../values/answering";
import { assumes, born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

const id = "home-purchase-quota";
const family: Household = {
  residency: "qingdao",
  children: born("2010-01-01", TODAY),
  housing: { plan: "buy", purchaseArea: "shinan", homesOwned: 1 },
};
const quota = (limit: number, owned: number, remaining: number) =>
  granted({ kind: "quota", limit, bound: "exact", owned, remaining });

describe("the number of homes", () => {
  it.each<[string, CivilDate[], number]>([
    ["two with no child", [], 2],
    ["two with one", ["2010-01-01"], 2],
    ["two while the second is due tomorrow", ["2010-01-01", "2026-11-24"], 2],
    ["three from the day the second is born", ["2010-01-01", TODAY], 3],
    ["three with three", ["2010-01-01", "2012-01-01", "2014-01-01"], 3],
  ])("is %s", (_, birthDates, limit) => {
    expect(judge(id, answering(family, "children", born(...birthDates)))).toEqual(quota(limit, 1, limit - 1));
  });

  it.each([
    [0, 3],
    [2, 1],
    [3, 0],
    [4, 0],
    [99, 0],
  ])("leaves to a family with %i homes %i more, never less than none", (owned, remaining) => {
    expect(judge(id, answering(family, "housing.homesOwned", owned))).toEqual(quota(3, owned, remaining));
  });

  it("is at least two while the children are unknown, and asks for them", () => {
    const verdict = granted({ kind: "quota", limit: 2, bound: "atLeast", owned: 1, remaining: 1 });
    expect(judge(id, without(family, "children"))).toEqual({ ...verdict, refine: ["children"] });
  });

  it("says no remainder while the homes owned are unknown, and asks for them", () => {
    const verdict = granted({ kind: "quota", limit: 3, bound: "exact" });
    expect(judge(id, without(family, "housing.homesOwned"))).toEqual({ ...verdict, refine: ["housing.homesOwned"] });
  });

  it.each([
    ["shinan", "eligible"],
    ["shibei", "eligible"],
    ["former-sifang", "notEligible"],
    ["other-qingdao", "notEligible"],
    ["outside", "notEligible"],
  ])("in %s: %s", (area, status) => {
    expect(judge(id, answering(family, "housing.purchaseArea", area)).status).toBe(status);
  });

  it.each<[string, string, unknown]>([
    ["the family rents", "housing.plan", "rent"],
    ["the family does neither", "housing.plan", "neither"],
    ["the family is registered elsewhere", "residency", "elsewhere"],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["housing.plan", "housing.purchaseArea", "residency"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("is in force from the day of the plan", () => {
    expect(judge(id, family, "2023-05-10")).toEqual(refused);
    expect(judge(id, family, "2023-05-11")).toEqual(quota(2, 1, 1));
  });

  it("gives its reasons, its assumption and its source", () => {
    const all = { inForce: true, buying: true, restrictedArea: true, registeredInQingdao: true };
    expect(reasons(id, family)).toEqual(all);
    expect(assumes(id)).toEqual(["three-or-more-as-three"]);
    expect(cites(id)).toEqual(["2.4.2"]);
  });
});
