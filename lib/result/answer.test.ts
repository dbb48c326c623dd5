import { expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { FieldPath, Household } from "@/lib/entitlements";
import { answerPhrase } from "./answer";
import { askedAt } from "./places";

const ON = "2026-11-23";

function told(path: FieldPath, household: Household) {
  const asked = askedAt(path, household, ON);
  if (!asked) throw new Error(`${path} is no question.`);
  return speak("zh")(answerPhrase(asked.question, household, ON));
}

it.each<[string, FieldPath, Household]>([
  ["是", "withinPolicy", { withinPolicy: true }],
  ["否", "withinPolicy", { withinPolicy: false }],
  ["不清楚", "withinPolicy", { withinPolicy: null }],
  ["尚未回答", "withinPolicy", {}],
  ["职工医保", "delivery.insurance", { delivery: { insurance: "employee" } }],
  ["没有", "children", { children: [] }],
  [
    "2 个孩子：2024年9月10日和预产期2026年12月24日",
    "children",
    { children: [{ birthDate: "2024-09-10" }, { birthDate: "2026-12-24" }] },
  ],
  ["1 个孩子：2026年11月23日", "children", { children: [{ birthDate: ON }] }],
  ["以上都没有", "situations", { situations: [] }],
  ["准备结婚或备孕", "situations", { situations: ["planning-pregnancy"] }],
  ["600,000 元", "housing.assessedLoan", { housing: { assessedLoan: 600_000 } }],
  ["1 套", "housing.homesOwned", { housing: { homesOwned: 1 } }],
  ["30%", "housing.downPaymentRatio", { housing: { downPaymentRatio: 0.3 } }],
  ["10%", "tax.marginalRate", { tax: { marginalRate: 0.1 } }],
])("“%s” is the answer to %s", (answer, path, household) => {
  expect(told(path, household)).toBe(answer);
});
