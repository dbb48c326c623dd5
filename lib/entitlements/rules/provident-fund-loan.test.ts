import { describe, expect, it } from "vitest";
import type { Loan } from "../assessment";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

const id = "provident-fund-loan";
const family: Household = {
  children: born("2010-01-01", TODAY),
  housing: {
    plan: "buy",
    purchaseArea: "other-qingdao",
    fundContributor: true,
    firstHome: true,
    assessedLoan: 600_000,
    price: 1_000_000,
    downPaymentRatio: 0.3,
  },
};
const loan = (figures: Omit<Loan, "kind" | "rate" | "bound">, bound: Loan["bound"] = "exact") =>
  granted({ kind: "loan", rate: 0.2, bound, ...figures });

describe("the larger loan of the provident fund", () => {
  it.each([
    ["the room caps the rise", 600_000, 1_000_000, 0.3, 720_000, 700_000, 100_000],
    ["the room is just enough", 600_000, 1_000_000, 0.28, 720_000, 720_000, 120_000],
    ["there is ample room", 600_000, 1_000_000, 0, 720_000, 720_000, 120_000],
    ["the room is that of the assessed loan", 600_000, 1_000_000, 0.4, 720_000, 600_000, 0],
    ["the room is less than the assessed loan", 600_000, 1_000_000, 0.5, 720_000, 500_000, 0],
    ["all is paid down", 600_000, 1_000_000, 1, 720_000, 0, 0],
    ["one minus 0.9 is a tenth", 90_000, 1_000_000, 0.9, 108_000, 100_000, 10_000],
    ["the rise is rounded", 0.03, 1_000_000, 0.3, 0.04, 0.04, 0.01],
    ["the room is rounded half up", 0.05, 0.05, 0.5, 0.06, 0.03, 0],
    ["the room is half a fen, to the last binary digit", 0.05, 0.05, 0.9, 0.06, 0.01, 0],
    ["the ratio is long", 600_000, 1_000_000, 0.333333333, 720_000, 666_666.67, 66_666.67],
    ["nothing was assessed", 0, 1_000_000, 0.3, 0, 0, 0],
  ])("is exact where %s", (_, assessedLoan, price, downPaymentRatio, uplifted, available, extra) => {
    const household = { ...family, housing: { ...family.housing, assessedLoan, price, downPaymentRatio } };
    expect(judge(id, household)).toEqual(loan({ assessed: assessedLoan, uplifted, available, extra }));
  });

  it.each(["housing.price", "housing.downPaymentRatio"])("is at most a fifth more while %s is unknown", (path) => {
    const figures = { assessed: 600_000, uplifted: 720_000, available: 720_000, extra: 120_000 };
    expect(judge(id, without(family, path))).toEqual({ ...loan(figures, "atMost"), refine: [path] });
  });

  it("is a share without a sum while the assessed loan is unknown", () => {
    const path = "housing.assessedLoan";
    expect(judge(id, without(family, path))).toEqual({ ...loan({}, "atMost"), refine: [path] });
    const bare = ["housing.price", "housing.downPaymentRatio", path].reduce(without, family);
    expect(judge(id, bare).refine).toEqual([path, "housing.price", "housing.downPaymentRatio"]);
  });

  it.each(["shinan", "shibei", "former-sifang"])("is granted in %s as elsewhere in Qingdao", (area) => {
    expect(judge(id, answering(family, "housing.purchaseArea", area)).status).toBe("eligible");
  });

  it.each<[string, string, unknown]>([
    ["the home is outside Qingdao", "housing.purchaseArea", "outside"],
    ["the family rents", "housing.plan", "rent"],
    ["the family does not pay into the fund", "housing.fundContributor", false],
    ["it is not the first home", "housing.firstHome", false],
    ["there is one child", "children", born("2010-01-01")],
    ["the second child is due tomorrow", "children", born("2010-01-01", "2026-11-24")],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["housing.plan", "housing.purchaseArea", "housing.fundContributor", "children", "housing.firstHome"])(
    "stays open while %s is unknown",
    (path) => expect(judge(id, without(family, path))).toEqual(open(path)),
  );

  it("is in force from the day of the plan", () => {
    const earlier = answering(family, "children", born("2010-01-01", "2012-01-01"));
    expect(judge(id, earlier, "2023-05-10")).toEqual(refused);
    expect(judge(id, earlier, "2023-05-11").status).toBe("eligible");
  });

  it("gives its reasons and cites the plan", () => {
    const home = { inForce: true, buying: true, homeInQingdao: true, firstHome: true };
    expect(reasons(id, family)).toEqual({ ...home, contributesToFund: true, severalChildren: true });
    expect(cites(id)).toEqual(["2.4.2"]);
  });
});
