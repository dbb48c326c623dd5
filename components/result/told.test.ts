import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Benefit, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { locales } from "@/lib/i18n/locales";
import type { Phrase, Result, Value } from "@/lib/result";
import { resultFor, told } from "./testing/told";

vi.mock("@/lib/entitlements/law/qingdao", async (law) =>
  (await import("@/lib/entitlements/testing/settled-law")).settled(await law()),
);
vi.mock("@/lib/entitlements/law/national", async (law) =>
  (await import("@/lib/entitlements/testing/settled-law")).settled(await law()),
);

const nurseries: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [
    { birthDate: "2019-06-01" },
    { birthDate: "2024-03-01", nursery: { inclusive: true } },
    { birthDate: "2025-09-10", nursery: { inclusive: true, from: "2027-01" } },
  ],
  delivery: { inQingdao: true, insurance: "resident", inScopeCost: 4000.5 },
};

const buyers: Household = {
  residency: "qingdao",
  children: [{ birthDate: "2015-01-01" }, { birthDate: "2018-01-01" }],
  housing: {
    plan: "buy",
    purchaseArea: "shinan",
    homesOwned: 1,
    firstHome: true,
    fundContributor: true,
    assessedLoan: 600_000,
    price: 1_000_000,
    downPaymentRatio: 0.3,
  },
};

const twins: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2027-02-01" }, { birthDate: "2027-02-01" }],
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
  father: { employed: true },
};

describe("a family with two in nursery places", () => {
  it("has its sums first", () => {
    expect(told("zh", nurseries).sums).toEqual([
      "保育费补助 | 每月 300 元 | 老二每月 300 元 | 老三每月 380 元（2027年1月起） | 合计还可领 9,180 元",
      "分娩补贴 | 至少 500 元 | 一次领取",
      "休假 | 待定，先答 2 题",
      "购房套数 | 待定，先答 2 题",
      "公积金贷款 | 待定，先答 4 题",
    ]);
    expect(told("en", nurseries).sums.slice(0, 2)).toEqual([
      "Nursery fee subsidy | 300 yuan a month | 2nd child: 300 yuan a month | 3rd child: 380 yuan a month from January 2027 | 9,180 yuan to come",
      "Delivery subsidy | at least 500 yuan | paid once",
    ]);
  });

  it("reads of each child", () => {
    expect(told("zh", nurseries).gains("childcare-subsidy")).toEqual([
      "每月 300 元 | 数额确定 | 老二（2024年3月1日生）入普惠托位，到2027年2月为止，每月 300 元，共 1,200 元。",
      "每月 380 元 | 数额确定 | 老三（2025年9月10日生）入普惠托位，2027年1月到2028年9月，每月 380 元，共 7,980 元。",
    ]);
    expect(told("en", nurseries).gains("childcare-subsidy")[0]).toBe(
      "300 yuan a month | exact | 2nd child (born March 1, 2024), in an inclusive nursery place: 300 yuan a month until February 2027, 1,200 yuan in all.",
    );
  });

  it("reads what stays with it of the hospital bill", () => {
    expect(told("zh", nurseries).gains("delivery-costs")).toEqual([
      "3,000 元 | 数额确定 | 医保范围内费用 4,000.50 元，居民医保付 3,000 元，其余 1,000.50 元自己付。",
    ]);
  });
});

describe("a family that buys", () => {
  it("has the quota and the loan", () => {
    expect(told("zh", buyers).sums.slice(3)).toEqual([
      "购房套数 | 还可买 2 套 | 最多可有 3 套，已有 1 套 | 这是按方案算的；2023年9月11日起已取消限购，现在不限套数",
      "公积金贷款 | 多贷 100,000 元 | 上浮到 720,000 元，首付后可用 700,000 元",
    ]);
    expect(told("en", buyers).sums.slice(3)).toEqual([
      "Homes you may own | 2 more homes | up to 3 homes, 1 owned | by the draft; the limits ended on September 11, 2023, and there is none today",
      "Provident-fund loan | 100,000 yuan more | raised to 720,000 yuan; 700,000 yuan usable after the down payment",
    ]);
  });

  it("outside the restricted area reads that the clause sets no limit there, never “no”", () => {
    const elsewhere = { ...buyers, housing: { ...buyers.housing, purchaseArea: "other-qingdao" as const } };
    expect(told("zh", elsewhere).sums[3]).toBe("购房套数 | 不限套数（按这条）");
    expect(told("en", elsewhere).failures("home-purchase-quota")).toEqual([
      "No limit of homes by this clause | Area: Elsewhere in Qingdao",
    ]);
  });
});

describe("a mother-to-be with twins", () => {
  it("has at least the days that are certain", () => {
    expect(told("zh", twins).gains("maternity-leave")).toEqual([
      "至少 173 天 | 最低数，可能更多 | 母亲至少可休 173 天产假，2027年2月1日到2027年7月23日；天数增加的，顺着往后延。",
    ]);
    expect(told("en", twins).sums[2]).toBe(
      "Leave | Maternity: at least 173 days | Paternity: at least 15 days | Childcare – each parent at least 10 days a year",
    );
  });

  it("has an estimate of the allowance", () => {
    expect(told("en", twins).gains("maternity-insurance")).toEqual([
      "about 33,900 yuan | estimate | By the employer’s average wage of 9,000 yuan a month, the allowance is about 33,900 yuan; medical costs are paid besides.",
    ]);
  });
});

describe("why not", () => {
  it("names what fails, with the family's own answer, and not what follows from it", () => {
    expect(told("zh", { children: [] }).failures("delivery-subsidy")).toEqual(["没有生育，也没有怀孕 | 孩子: 没有"]);
    expect(told("zh", { children: [{ birthDate: "2019-06-01" }] }).failures("childcare-subsidy")).toEqual([
      "孩子不在补贴范围：方案只写了二孩、三孩 | 出生日期或预产期: 2019年6月1日",
      "孩子已满三周岁 | 出生日期或预产期: 2019年6月1日",
    ]);
  });

  it("is told of the child that comes nearest", () => {
    const family: Household = {
      children: [{ birthDate: "2019-06-01" }, { birthDate: "2024-03-01", nursery: { inclusive: false } }],
    };
    expect(told("en", family).failures("childcare-subsidy")).toEqual([
      "2nd child: not in an inclusive nursery place yet; with one, 300 yuan a month | Inclusive nursery place: No",
    ]);
  });
});

it("the questions that the most rights wait for come first", () => {
  const { questions } = told("zh", {});
  expect(questions.slice(0, 2)).toEqual(["孩子 (23)", "符合的情况 (10)"]);
});

const runs = { numRuns: 60 };

/** Dates, and the numbers by which documents are called, are written without spaces. */
const datesAndNumbers = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|〔\d{4}〕\d+号/g;

describe("whatever the family", () => {
  it("all can be said, in every language", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        for (const locale of locales) {
          const { all, sums, questions } = told(locale, household, on);
          expect([...all(), ...sums, ...questions].every((text) => text.trim() !== "")).toBe(true);
        }
      }),
      runs,
    );
  });

  it("in Chinese, a figure stands off from the characters beside it, and a date does not", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { all, sums, beside, everyGain } = told("zh", household, on);
        const said = [...all(), ...sums, ...beside, ...everyGain()].map((text) => text.replace(datesAndNumbers, ""));
        expect(said.filter((text) => /[一-鿿]\d|\d[一-鿿]/.test(text))).toEqual([]);
      }),
      runs,
    );
  });

  it("every figure of the assessment is told", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { cards } = resultFor(household, on);
        const told = new Map(Object.values(cards).flatMap((some) => some.map((card) => [card.id, figuresIn(card)])));
        for (const { id, benefits } of assess(household, on).entitlements) {
          for (const figure of benefits.flatMap(figuresOf)) expect(told.get(id)).toContain(figure);
        }
      }),
      runs,
    );
  });

  it("the sums are those of the assessment", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { perMonth, once, remaining } = assess(household, on).totals;
        const sums = figuresIn(resultFor(household, on).sums);
        for (const total of [perMonth, once, remaining]) if (total > 0) expect(sums).toContain(total);
      }),
      runs,
    );
  });
});

/** The figures a benefit brings; a share that is told as sums need not be told again. */
function figuresOf(benefit: Benefit): readonly number[] {
  const { kind, ...figures } = benefit;
  return Object.entries(figures).flatMap(([name, value]) => {
    if (typeof value !== "number" || name === "child") return [];
    const isUntold = kind === "cash" && name === "unpaid" && value === 0;
    return isUntold ? [] : [value];
  });
}

/** Every number in phrases, however deep. */
function figuresIn(told: Result["sums"] | Result["cards"]["eligible"][number] | Phrase | Value): number[] {
  if (typeof told === "number") return [told];
  if (typeof told !== "object" || told === null) return [];
  return Object.values(told).flatMap((inner) => figuresIn(inner as Value));
}
