import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { told } from "./testing/told";

const DAY = "2026-11-24";

const family = (...births: readonly string[]): Household => ({
  withinPolicy: true,
  children: births.map((birthDate) => ({ birthDate })),
});

const ALLOWANCE = "national-childcare-allowance";

describe("a child born in 2025", () => {
  const inWords = (locale: "zh" | "en") => told(locale, family("2025-03-08"), DAY);

  it("has its deadline told first, with the day", () => {
    expect(inWords("zh").deadlines).toEqual(["孩子：国家育儿补贴最迟2026年12月31日首次申领，请现在就问。"]);
    expect(inWords("en").deadlines).toEqual([
      "Your child: first claim of the national childcare allowance by December 31, 2026. Ask now.",
    ]);
  });

  it("has a sum beside the draft, named in full, and none among the draft's", () => {
    expect(inWords("zh").beside).toEqual(["国家育儿补贴 | 2026 年至少可领 3,600 元"]);
    expect(inWords("en").beside).toEqual(["National childcare allowance | at least 3,600 yuan in 2026"]);
    expect([...inWords("zh").sums, ...inWords("en").sums].filter((sum) => /3,600|国家|[Nn]ational/.test(sum))).toEqual(
      [],
    );
  });

  it("reads what it brings, and that it is not the plan's nursery fee subsidy", () => {
    expect(inWords("zh").gains(ALLOWANCE)).toEqual([
      "每年至少 3,600 元 | 最低数，可能更多 | 孩子：每年至少 3,600 元，前后发三次，共至少 10,800 元。",
    ]);
    expect(inWords("zh").remarks(ALLOWANCE).join()).toContain("保育费补助");
  });

  it("is told that a deadline is past, and whom that leaves to ask", () => {
    const late = told("zh", family("2025-03-08"), "2027-06-30");
    expect(late.deadlines).toEqual([]);
    expect(late.remarks(ALLOWANCE)[0]).toContain("2026年12月31日，已经过了");
  });

  it("is not sent to ask before it is born", () => {
    expect(told("zh", family("2027-03-20"), DAY).deadlines).toEqual([
      "孩子（预产期2027年3月20日）：国家育儿补贴出生以后才能申领，最迟2028年12月31日首次申领。",
    ]);
  });

  it("is told of the deadline before the question of policy is answered", () => {
    const open = told("zh", { children: [{ birthDate: "2025-03-08" }] }, DAY);
    expect(open.deadlines).toEqual(["孩子：如果是按政策生育，国家育儿补贴最迟2026年12月31日首次申领。"]);
    expect(open.beside).toEqual(["国家育儿补贴 | 待定，先答 1 题"]);
  });
});

it("a child born in 2023 has at most the share of 2026, if it was claimed in time", () => {
  const { beside, gains, deadlines } = told("zh", family("2023-06-15"), DAY);
  expect(beside).toEqual(["国家育儿补贴 | 2026 年最多可领 1,800 元 | 2025年12月31日以前首次申领过的才有"]);
  expect(gains(ALLOWANCE)).toEqual([
    "这一年最多 1,800 元 | 最高数，可能更少 | 孩子：2026 年最多 1,800 元，从这一年起到发完，最多 1,800 元；2025年12月31日以前首次申领过的才有。",
  ]);
  expect(deadlines).toEqual([]);
});

it("of several children, each is told its own, the expected one from its birth on", () => {
  expect(told("zh", family("2024-01-01", "2025-03-08", "2027-02-01"), DAY).beside).toEqual([
    "国家育儿补贴 | 2026 年可领 7,200 元 | 老大这一年最多 3,600 元 | 老二每年至少 3,600 元 | 老三每年至少 3,600 元（出生以后） | 老大：2025年12月31日以前首次申领过的才有",
  ]);
  expect(told("zh", family("2025-03-08", DAY), DAY).beside[0]).not.toContain("出生以后");
  expect(told("en", family("2027-02-01"), DAY).beside).toEqual([
    "National childcare allowance | once born, at least 3,600 yuan a year",
  ]);
});

it("what is certain of a sum is said by the children that are born, not by one that is expected", () => {
  expect(told("zh", family("2024-01-01", "2027-02-01"), DAY).beside[0]).toContain("2026 年最多可领 3,600 元");
});

it("a child of five has its free year of kindergarten", () => {
  expect(told("zh", family("2021-03-01"), DAY).gains("free-kindergarten-year")).toEqual([
    "免收保育教育费 | 不用申请 | 孩子：2026年9月到2027年8月是幼儿园最后一年，不收保育教育费。",
  ]);
  expect(told("en", family("2021-10-01"), DAY).gains("free-kindergarten-year")).toEqual([
    "no fee for care and education | no claim needed | Your child: no fee for care and education in the last year of kindergarten, from September 2027 to August 2028.",
  ]);
});

it("a child at school has the deduction for education, an infant from the month after the deduction for infants", () => {
  const told2016 = told("zh", { ...family("2016-05-01"), tax: { marginalRate: 0.1 } }, DAY);
  expect(told2016.gains("education-tax-deduction")).toEqual([
    "每月扣除 2,000 元 | 数额确定 | 孩子：到2031年4月为止，每月 2,000 元收入不用缴个税；按 10% 的税率，每月少缴 200 元。",
  ]);
  expect(told("zh", family("2024-03-01"), DAY).gains("education-tax-deduction")[0]).toContain("2027年3月到2039年2月");
});

describe("what moved under the draft", () => {
  it.each([
    ["home-purchase-quota", "2023年9月11日起，青岛取消了这几个区的限购"],
    ["maternity-leave", "《山东省人口与计划生育条例》第 26 条（2021年12月3日起）"],
    ["paternity-leave", "《山东省人口与计划生育条例》第 26 条"],
    ["childcare-leave", "《山东省人口与计划生育条例》第 26 条"],
    ["elder-nursing-leave", "《山东省人口与计划生育条例》第 35 条（2022年11月1日起）"],
    ["maternity-insurance", "2025年3月10日起"],
    ["delivery-costs", "请打\u00a012393 问清"],
    ["provident-fund-loan", "请打\u00a012329 问清"],
    ["birth-grant", "国家育儿补贴2025年7月28日公布以后"],
  ] as const)("is told on the card of %s with its day and source", (id, words) => {
    expect(told("zh", family("2025-03-08"), DAY).notes(id).join()).toContain(words);
  });

  it("is not told before its day", () => {
    expect(told("zh", family("2023-06-15"), "2023-09-10").notes("home-purchase-quota")).toEqual([]);
  });
});
