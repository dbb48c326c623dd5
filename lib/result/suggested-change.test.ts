import { expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { FieldPath, Household, Setting } from "@/lib/entitlements";
import { withValue } from "@/lib/household";
import { changePhrase } from "./suggested-change";

const ON = "2026-11-23";
const family: Household = { children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10" }] };

it.each<[string, Setting]>([
  ["等孩子出生，按预产期2027年2月1日算", { on: "2027-02-01" }],
  ["如果老二入普惠托位", { path: "children.1.nursery.inclusive", value: true }],
  ["如果在青岛分娩", { path: "delivery.inQingdao", value: true }],
  ["如果分娩前参加居民医保", { path: "delivery.insurance", value: "resident" }],
  ["如果打算买房", { path: "housing.plan", value: "buy" }],
  ["如果租房住", { path: "housing.plan", value: "rent" }],
  ["如果改在青岛买房，例如市南区", { path: "housing.purchaseArea", value: "shinan" }],
  ["如果“母亲的生育保险”的回答是“是”", { path: "mother.maternityInsured", value: true }],
  ["如果改一项回答", { path: "nothing.such" as FieldPath, value: true }],
])("“%s” is said of what is set", (words, set) => {
  const changed = "on" in set ? family : withValue(family, set.path, set.value);
  expect(speak("zh")(changePhrase(set, changed, ON))).toBe(words);
});
