import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { formats } from "@/components/i18n/formats";
import { workedOut } from "@/components/answers/calculator";
import type { Case } from "@/components/answers/case";
import { noAnswers, noChild, type Answers, type AskedQuestion, type Step } from "@/lib/household";
import zh from "@/messages/zh.json" with { type: "json" };
import { useErrorList } from "./use-error-list";

const TODAY = "2026-11-23";

function Listed({ asked, of }: { asked: readonly AskedQuestion[]; of: Case }) {
  return useErrorList(asked, of).map(({ id, words }) => <p key={id}>{`${id} ${words}`}</p>);
}

/** What the list of errors says on a step: the field that a line leads to, and the words. */
function listedOn(step: Step, fill: (answers: Answers) => void): readonly string[] {
  const answers = family();
  fill(answers);
  const of = workedOut(answers, TODAY);
  const asked = of.asked.filter((question) => question.step === step);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} formats={formats} timeZone="Asia/Shanghai">
      <Listed asked={asked} of={of} />
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, line = ""]) => line);
}

const bornOn = (date: string) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { ...noChild(), birthDate: { year, month, day } };
};

/** Two children under three, the mother employed, a home to buy: every step has something to ask. */
function family(): Answers {
  const answers = noAnswers();
  Object.assign(answers, { residency: "qingdao", hasChildren: "some", withinPolicy: "yes" });
  answers.children = [bornOn("2024-03-01"), bornOn("2026-10-01")];
  answers.mother.employed = "yes";
  Object.assign(answers.housing, { plan: "buy", fundContributor: "yes", firstHome: "yes", purchaseArea: "shinan" });
  return answers;
}

const children =
  (...dates: readonly string[]) =>
  (answers: Answers) =>
    void (answers.children = dates.map(bornOn));

const inPlace = (from: string, until: string) => (answers: Answers) => {
  const month = (text: string) => ({ year: text.slice(0, 4), month: text.slice(5) });
  answers.children = [bornOn("2024-03-01"), bornOn("2026-10-01")].map((child, place) =>
    place === 1 ? { ...child, nursery: { inclusive: "planned", from: month(from), until: month(until) } } : child,
  );
};

const onLeaveFrom = (year: string, month: string, day: string) => (answers: Answers) =>
  void (answers.mother.leaveStart = { year, month, day });

const typed = (field: "price" | "downPaymentRatio" | "homesOwned", text: string) => (answers: Answers) =>
  void (answers.housing[field] = { text, unsure: false });

it.each<[string, Step, (answers: Answers) => void, field: string, words: string]>([
  ["no date of birth", "family", children(""), "children.0.birthDate", "第 1 个孩子：请填写出生日期"],
  ["half a date", "family", children("2024-03"), "children.0.birthDate", "第 1 个孩子：还缺“日”"],
  [
    "a due date known to the month",
    "family",
    children("2027-03"),
    "children.0.birthDate",
    "预产期只知道月份的，先填 15 日",
  ],
  ["no month", "family", children("2024--5"), "children.0.birthDate", "第 1 个孩子：还缺月份"],
  ["a year of two digits", "family", children("24-03-01"), "children.0.birthDate", "第 1 个孩子：年份写四位"],
  ["the thirteenth month", "family", children("2024-13-01"), "children.0.birthDate", "第 1 个孩子：月份填 1 到 12"],
  ["days before months", "family", children("1/3/2024"), "children.0.birthDate", "第 1 个孩子：分不清哪个是月"],
  [
    "no such day",
    "family",
    children("2024-01-01", "2025-02-29"),
    "children.1.birthDate",
    "第 2 个孩子：没有这样的日期",
  ],
  ["a birth too early", "family", children("1949-12-31"), "children.0.birthDate", "第 1 个孩子：最早可填1950年1月1日"],
  [
    "a due date too late",
    "family",
    children("2027-09-20"),
    "children.0.birthDate",
    "第 1 个孩子：预产期最晚可填2027年9月19日",
  ],
  [
    "a place before birth",
    "nursery",
    inPlace("2026-09", ""),
    "children.1.nursery.from",
    "开始入托的月份 · 第 2 个孩子",
  ],
  [
    "a place that ends first",
    "nursery",
    inPlace("2026-12", "2026-11"),
    "children.1.nursery.until",
    "不能早于开始入托的2026年12月",
  ],
  ["leave too early", "work", onLeaveFrom("2026", "9", "15"), "mother.leaveStart", "产假要在2026年9月16日"],
  ["an amount in words", "home", typed("price", "约100万"), "housing.price", "房屋总价：“约”认不出来"],
  ["another currency", "home", typed("price", "$8000"), "housing.price", "房屋总价：“$”不是人民币"],
  ["a decimal comma", "home", typed("price", "1,5万"), "housing.price", "房屋总价：这里的逗号或空格"],
  ["an amount below zero", "home", typed("price", "-1"), "housing.price", "房屋总价：金额不能小于 0"],
  ["half a fen", "home", typed("price", "1.005"), "housing.price", "房屋总价：金额最多到“分”"],
  ["too much money", "home", typed("price", "10亿1"), "housing.price", "房屋总价：金额太大"],
  ["far too much", "home", typed("price", "100001万"), "housing.price", "房屋总价：金额太大，最多可填 1,000,000,000"],
  [
    "more than all",
    "home",
    typed("downPaymentRatio", "101"),
    "housing.downPaymentRatio",
    "首付比例：首付比例不能超过 100%",
  ],
  ["half a home", "home", typed("homesOwned", "1.5"), "housing.homesOwned", "现有住房：套数请填整数"],
  ["too many homes", "home", typed("homesOwned", "100"), "housing.homesOwned", "现有住房：最多可填 99 套"],
])("%s: one line says so, and leads to its field", (_, step, fill, field, words) => {
  const lines = listedOn(step, fill);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${field} `));
  expect(lines[0]).toContain(words);
});
