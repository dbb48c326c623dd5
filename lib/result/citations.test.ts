import { expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess } from "@/lib/entitlements";
import { citationsOf } from "./citations";
import { judgedIn, type RightId } from "./rights";

/** Where a right stands, as it is printed. */
const cited = (id: RightId) =>
  judgedIn(assess({}, "2026-11-23"))
    .filter((right) => right.id === id)
    .flatMap(({ basis }) => citationsOf(basis))
    .map(speak("zh"));

const plan = (clause: string) =>
  `《青岛市优化生育政策促进人口长期均衡发展实施方案（征求意见稿）》（2023年5月11日）${clause}`;

it.each<[RightId, readonly string[]]>([
  ["delivery-subsidy", [plan("第二部分第（四）节第 1 项")]],
  ["special-family", [plan("第二部分第（五）节第 2 项和第二部分第（五）节第 3 项")]],
  [
    "maternity-leave",
    [
      plan("第二部分第（四）节第 1 项"),
      "《女职工劳动保护特别规定》（国务院令第 619 号，2012年4月28日）第 7 条",
      "《山东省人口与计划生育条例》第 26 条（2021年12月3日起）",
    ],
  ],
  [
    "elder-nursing-leave",
    [plan("第二部分第（五）节第 1 项"), "《山东省人口与计划生育条例》第 35 条（2022年11月1日起）"],
  ],
  [
    "infant-tax-deduction",
    [
      plan("第二部分第（四）节第 2 项"),
      "国务院文件国发〔2022〕8号（2022年1月1日起执行）",
      "国务院文件国发〔2023〕13号（2023年1月1日起执行）",
    ],
  ],
  [
    "national-childcare-allowance",
    ["《育儿补贴制度实施方案》（中共中央办公厅、国务院办公厅，2025年7月28日公布，2025年1月1日起施行）"],
  ],
  [
    "education-tax-deduction",
    [
      "国务院文件国发〔2018〕41号（2023年1月1日起按现行标准执行）",
      "国务院文件国发〔2023〕13号（2023年1月1日起按现行标准执行）",
    ],
  ],
  ["free-kindergarten-year", ["国务院办公厅文件国办发〔2025〕27号（2025年9月1日起执行）"]],
])("%s is cited with its texts, their days and clauses", (id, citations) => {
  expect(cited(id)).toEqual(citations);
});
