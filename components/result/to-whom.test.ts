import { describe, expect, it } from "vitest";
import type { Child, Household } from "@/lib/entitlements";
import { changesBetween } from "@/lib/result";
import { speak } from "./testing/speak";
import { told } from "./testing/told";

const place = (birthDate: string, nursery: Child["nursery"] = { inclusive: true }): Child => ({ birthDate, nursery });

const parents: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2024-10-20" }],
  mother: { employed: true, parentInHospital: true, onlyChild: true },
  father: { employed: true, parentInHospital: true, onlyChild: false },
};

/** The note among the sums about a leave. */
function leaveSum(household: Household, leave: string) {
  return told("zh", household)
    .sums[2]?.split(" | ")
    .find((part) => part.startsWith(leave));
}

describe("a sum says each parent's own days", () => {
  it.each<[string, Household, string]>([
    ["ten and seven", {}, "护理假：母亲每年 10 天、父亲每年 7 天"],
    ["ten and ten", { father: { ...parents.father, onlyChild: true } }, "护理假：父母每人每年 10 天"],
    [
      "at least seven and ten",
      { mother: { ...parents.mother, onlyChild: null }, father: { ...parents.father, onlyChild: true } },
      "护理假：母亲每年至少 7 天、父亲每年 10 天",
    ],
    [
      "seven, but only the mother's for certain",
      { mother: { ...parents.mother, onlyChild: null } },
      "护理假：母亲每年至少 7 天、父亲每年 7 天",
    ],
    ["the father's alone", { mother: { employed: false } }, "护理假：父亲每年 7 天"],
  ])("where they are %s", (_, change, said) => {
    expect(leaveSum({ ...parents, ...change }, "护理假")).toBe(said);
  });

  it("in its headline too", () => {
    expect(leaveSum(parents, "育儿假")).toBe("育儿假：父母每人每年至少 10 天");
  });
});

describe("the sum and the card lead with the same figure", () => {
  it("of two children, what they have together, and then each child's own", () => {
    const family: Household = { children: [{ birthDate: "2018-01-01" }, place("2024-06-01"), place("2025-03-01")] };
    expect(told("zh", family).sums[0]).toBe(
      "保育费补助 | 每月 680 元 | 老二每月 300 元 | 老三每月 380 元 | 合计还可领 8,180 元",
    );
    expect(told("zh", family).together("childcare-subsidy")).toBe("每月 680 元");
  });

  it("of one child whose place begins later, what it will have a month", () => {
    const family: Household = {
      children: [{ birthDate: "2018-01-01" }, place("2024-12-01", { inclusive: true, from: "2027-01" })],
    };
    expect(told("zh", family).sums[0]).toBe("保育费补助 | 每月 300 元 | 从2027年1月起按月领 | 合计还可领 3,300 元");
  });
});

describe("the reason for no nursery subsidy is that of the child concerned", () => {
  it.each<[string, readonly Child[], string]>([
    [
      "a second child without a place, which the family can change",
      [{ birthDate: "2024-06-15" }, place("2026-10-20", { inclusive: false })],
      "老二还没有入普惠托位；入了每月 300 元",
    ],
    [
      "a third child without a place",
      [{ birthDate: "2015-01-01" }, { birthDate: "2018-01-01" }, place("2025-01-01", { inclusive: false })],
      "老三还没有入普惠托位；入了每月 380 元",
    ],
    [
      "a fourth child in a place",
      [{ birthDate: "2018-01-01" }, { birthDate: "2020-01-01" }, { birthDate: "2022-01-01" }, place("2025-01-01")],
      "第 4 个孩子不在补贴范围：方案只写了二孩、三孩",
    ],
    [
      "the youngest of those past three",
      [{ birthDate: "2010-01-01" }, { birthDate: "2012-01-01" }, { birthDate: "2020-01-01" }],
      "老三已满三周岁",
    ],
    ["an only child", [place("2025-01-01")], "孩子不在补贴范围：方案只写了二孩、三孩"],
    [
      "a place that begins after the third birthday",
      [{ birthDate: "2018-01-01" }, place("2024-03-01", { inclusive: true, from: "2030-01" })],
      "老二2030年1月才入托，那时已满三周岁（2027年3月1日）",
    ],
    [
      "a place that ended",
      [{ birthDate: "2018-01-01" }, place("2024-12-01", { inclusive: true, until: "2026-08" })],
      "老二只入托到2026年8月，之后没有补贴",
    ],
    [
      "a place that ended, whose months the family can change, beside a younger child that is none of the plan's",
      [
        { birthDate: "2018-01-01" },
        { birthDate: "2020-01-01" },
        place("2024-12-01", { inclusive: true, until: "2026-08" }),
        place("2026-01-01"),
      ],
      "老三只入托到2026年8月，之后没有补贴",
    ],
    [
      "a child without a place before another whose place ended: one answer gives it",
      [
        { birthDate: "2018-01-01" },
        place("2024-12-01", { inclusive: true, until: "2026-08" }),
        place("2026-01-01", { inclusive: false }),
      ],
      "老三还没有入普惠托位；入了每月 380 元",
    ],
  ])("%s", (_, children, said) => {
    const { sums, failures } = told("zh", { residency: "qingdao", withinPolicy: true, children });
    expect(sums[0]).toBe(`保育费补助 | ${said}`);
    expect(failures("childcare-subsidy")[0]?.split(" | ")[0]).toBe(said);
  });
});

describe("a birth before the plan", () => {
  it.each(["2015-04-01", "2021-09-09", "2023-05-10"])(
    "on %s is the reason, and nothing is said of a rule not in force",
    (birthDate) => {
      const { sums, failures } = told("zh", {
        withinPolicy: false,
        children: [{ birthDate }],
        delivery: { inQingdao: false },
      });
      expect(sums[1]).toBe("分娩补贴 | 生育早于2023年5月11日");
      for (const right of ["delivery-subsidy", "delivery-costs", "maternity-insurance"] as const) {
        expect(failures(right).join()).not.toContain("施行");
      }
    },
  );

  it("and a day before the plan is named with the day from which the rule holds", () => {
    const { failures } = told(
      "zh",
      { children: [{ birthDate: "2022-01-01" }], withinPolicy: true, father: { employed: true } },
      "2022-02-01",
    );
    expect(failures("childcare-leave")).toMatchObject([
      expect.stringMatching(/^规定从2023年5月11日起施行，这之前没有/),
    ]);
  });
});

describe("the parent who can change it is told of, not the first", () => {
  it("where the mother lacks two things and the father one", () => {
    const family: Household = {
      mother: { employed: false, parentInHospital: false },
      father: { employed: true, parentInHospital: false },
    };
    expect(told("zh", family).failures("elder-nursing-leave")[0]).toBe("父亲的父母没有住院 | 男方父母住院: 否");
  });
});

const buying: Household = {
  residency: "qingdao",
  children: [{ birthDate: "2015-01-01" }, { birthDate: "2018-01-01" }],
  housing: {
    plan: "buy",
    purchaseArea: "shinan",
    homesOwned: 3,
    firstHome: true,
    fundContributor: true,
    assessedLoan: 600_000,
    price: 1_000_000,
    downPaymentRatio: 0.5,
  },
};

describe("zero is no gain", () => {
  it("for homes: the limit is reached", () => {
    const { sums, gains } = told("zh", buying);
    expect(sums[3]).toBe(
      "购房套数 | 已到上限，不能再买 | 最多可有 3 套，已有 3 套 | 这是按方案算的；2023年9月11日起已取消限购，现在不限套数",
    );
    expect(gains("home-purchase-quota")).toEqual([
      "已到上限，不能再买 | 在市南区，您家最多可以有 3 套住房，已有 3 套，不能再买。",
    ]);
  });

  it.each([
    ["that the down payment leaves no room for", { downPaymentRatio: 0.5 }, "首付后余款不够，上浮用不上"],
    ["where the down payment is the price", { downPaymentRatio: 1 }, "首付已付清房款，用不着贷款"],
    ["of nothing, which is not raised", { downPaymentRatio: 0.3, assessedLoan: 0 }, "没有可以上浮的额度"],
  ])("for a loan %s", (_, housing, figure) => {
    expect(told("zh", { ...buying, housing: { ...buying.housing, ...housing } }).sums[4]).toContain(figure);
  });

  it.each<
    [
      string,
      Household,
      "delivery-costs" | "maternity-insurance" | "infant-tax-deduction" | "provident-fund-rent" | "provident-fund-loan",
    ]
  >([
    [
      "a bill",
      { children: [{ birthDate: "2026-01-01" }], delivery: { insurance: "employee", inScopeCost: 0 } },
      "delivery-costs",
    ],
    [
      "a wage",
      {
        children: [{ birthDate: "2026-01-01" }],
        mother: { employed: true, maternityInsured: true, employerMonthlyWage: 0.01 },
      },
      "maternity-insurance",
    ],
    ["a tax rate", { children: [{ birthDate: "2026-01-01" }], tax: { marginalRate: 0 } }, "infant-tax-deduction"],
    [
      "a rent",
      { ...buying, housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 0 } },
      "provident-fund-rent",
    ],
    ["an assessed loan", { ...buying, housing: { ...buying.housing, assessedLoan: 0 } }, "provident-fund-loan"],
  ])("for %s of zero", (_, household, right) => {
    for (const locale of ["zh", "en"] as const) {
      const { gains, next } = told(locale, household);
      expect(gains(right)).toHaveLength(1);
      expect(gains(right)[0]?.split(" | ")).toHaveLength(2);
      expect(gains(right)[0]?.split(" | ")[0]).not.toMatch(/\d/);
      expect(next(right)).not.toBe(told(locale, parents).next(right));
    }
  });
});

describe("money", () => {
  it("has two decimals or none, and an estimate none", () => {
    const household: Household = {
      children: [{ birthDate: "2026-01-01" }],
      delivery: { insurance: "resident", inScopeCost: 4200.5 },
      mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9876.54 },
    };
    const { gains } = told("en", household);
    expect(gains("delivery-costs")[0]).toContain(
      "Of 4,200.50 yuan in scope, residents’ insurance pays 3,000 yuan; you pay the other 1,200.50 yuan.",
    );
    expect(gains("maternity-insurance")[0]).toBe(
      "about 32,263 yuan | estimate | By the employer’s average wage of 9,876.54 yuan a month, the allowance is about 32,263 yuan; medical costs are paid besides.",
    );
  });
});

it("what changed between two days names the child and the parent", () => {
  const household: Household = { ...parents, children: [{ birthDate: "2024-01-10" }, { birthDate: "2026-12-20" }] };
  const [deduction] = changesBetween(household, "2026-11-23", "2027-02-01").filter(
    ({ id }) => id === "infant-tax-deduction",
  );
  const words = speak("zh");
  expect([deduction?.before, deduction?.after].map((standing) => words(standing?.figures ?? []))).toEqual([
    "老大每月扣除 2,000 元和老二每月扣除 2,000 元",
    "老二每月扣除 2,000 元",
  ]);
});
