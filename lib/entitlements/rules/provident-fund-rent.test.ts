import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

const id = "provident-fund-rent";
const family: Household = {
  children: born("2010-01-01", TODAY),
  housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 2345.67 },
};

describe("the provident fund for rent", () => {
  it("pays out the rent, a month", () => {
    const rent = granted({ kind: "cash", amount: 2345.67, bound: "exact", per: "month" });
    expect(judge(id, family)).toEqual(rent);
  });

  it("is told without a sum while the rent is unknown, and asks for it", () => {
    const rent = granted({ kind: "cash", bound: "inFull", per: "month" });
    const path = "housing.monthlyRent";
    expect(judge(id, without(family, path))).toEqual({ ...rent, refine: [path] });
  });

  it.each<[string, string, unknown]>([
    ["the family buys", "housing.plan", "buy"],
    ["the family does neither", "housing.plan", "neither"],
    ["the family owns a home", "housing.homesOwned", 1],
    ["the family does not pay into the fund", "housing.fundContributor", false],
    ["there is one child", "children", born("2010-01-01")],
    ["the second child is due tomorrow", "children", born("2010-01-01", "2026-11-24")],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["housing.plan", "children", "housing.homesOwned", "housing.fundContributor"])(
    "stays open while %s is unknown",
    (path) => expect(judge(id, without(family, path))).toEqual(open(path)),
  );

  it("gives its reasons and cites the plan", () => {
    const all = { renting: true, severalChildren: true, noHomeOwned: true, contributesToFund: true };
    expect(reasons(id, family)).toEqual(all);
    expect(cites(id)).toEqual(["2.4.2"]);
  });
});
