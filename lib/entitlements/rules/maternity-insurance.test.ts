import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { assumes, born, cites, granted, judge, open, reasons, refused, service } from "../testing/judge";

const id = "maternity-insurance";
const family: Household = {
  children: born("2023-05-11"),
  delivery: { difficult: false },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
};
const twins = born("2024-05-11", "2020-01-01", "2024-05-11");
const allowance = (amount: number) => granted({ kind: "cash", amount, bound: "estimate", per: "once" });

describe("the maternity allowance", () => {
  it.each<[string, string, unknown, number]>([
    ["98 days", "delivery.difficult", false, 29_400],
    ["113 after a difficult delivery", "delivery.difficult", true, 33_900],
    ["113 for twins", "children", twins, 33_900],
    ["128 for triplets", "children", [...twins, ...born("2024-05-11")], 38_400],
    ["98 for one infant after another", "children", born("2022-01-01", "2024-05-11"), 29_400],
  ])("is an estimate by the wage of %s", (_, path, value, amount) => {
    expect(judge(id, answering(family, path, value))).toEqual(allowance(amount));
  });

  it.each([
    [0.15, 0.57], // 0.565
    [1000.05, 3766.86], // 3766.855
    [1000.04, 3766.82], // 3766.817…
    [0, 0],
  ])("on a wage of %f over 113 days rounds half up to %f", (wage, amount) => {
    const difficult = answering(family, "delivery.difficult", true);
    expect(judge(id, answering(difficult, "mother.employerMonthlyWage", wage))).toEqual(allowance(amount));
  });

  it("counts no days for a difficulty that is unknown, and asks", () => {
    const verdict = { ...allowance(29_400), refine: ["delivery.difficult"] };
    expect(judge(id, without(family, "delivery.difficult"))).toEqual(verdict);
  });

  it("has no figure while the wage is unknown, and asks for all that the figure needs", () => {
    const verdict = { ...service, refine: ["mother.employerMonthlyWage", "delivery.difficult"] };
    expect(judge(id, without({ ...family, delivery: {} }, "mother.employerMonthlyWage"))).toEqual(verdict);
  });

  it.each<[string, string, unknown]>([
    ["the birth was the day before the plan", "children", born("2023-05-10")],
    ["there is no child", "children", []],
    ["the mother is not employed", "mother.employed", false],
    ["the mother is not insured", "mother.maternityInsured", false],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["children", "mother.employed", "mother.maternityInsured"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("gives its reasons, its assumption and its sources", () => {
    const all = { inForce: true, hasBirth: true, underPlan: true, motherEmployed: true, maternityInsured: true };
    expect(reasons(id, family)).toEqual(all);
    expect(assumes(id)).toEqual(["allowance-national-days"]);
    expect(cites(id)).toEqual(["2.4.1", "national-maternity 7"]);
  });
});
