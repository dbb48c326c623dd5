import { expect, it } from "vitest";
import { fields, type Household } from "@/lib/entitlements";
import { isUnanswered, withAnswer } from "./fill";

const answers: Household = {
  residency: "qingdao",
  children: [
    { birthDate: "2020-01-01", nursery: { inclusive: true, until: "2026-12" } },
    { birthDate: "2026-10-01", nursery: { inclusive: false } },
  ],
  mother: { employed: true, leaveStart: "2026-09-20", onlyChild: null },
  housing: { plan: "buy", price: 600_000 },
};

const added = (path: string, to: Household) => {
  const field = fields.find((of) => of.path === path);
  return field ? withAnswer(to, field, answers) : undefined;
};

it.each<[string, Household, Household]>([
  ["residency", {}, { residency: "qingdao" }],
  ["residency", { mother: { employed: false } }, { residency: "qingdao", mother: { employed: false } }],
  ["children", {}, { children: [{ birthDate: "2020-01-01" }, { birthDate: "2026-10-01" }] }],
  ["mother.employed", {}, { mother: { employed: true, leaveStart: "2026-09-20" } }],
  ["housing.price", { housing: { plan: "buy" } }, { housing: { plan: "buy", price: 600_000 } }],
  [
    "children.0.nursery.inclusive",
    { children: [{ birthDate: "2020-01-01" }, { birthDate: "2026-10-01" }] },
    {
      children: [
        { birthDate: "2020-01-01", nursery: { inclusive: true, until: "2026-12" } },
        { birthDate: "2026-10-01" },
      ],
    },
  ],
  ["children.0.nursery.inclusive", { residency: "qingdao" }, { residency: "qingdao" }],
])("%s is added with what belongs to it, and nothing else", (path, to, whole) => {
  expect(added(path, to)).toEqual(whole);
});

it.each(["mother.onlyChild", "father.employed", "housing.monthlyRent"])("%s is no answer, and adds nothing", (path) => {
  const to: Household = { residency: "elsewhere" };
  expect(added(path, to)).toBe(to);
  expect(fields.filter((of) => of.path === path).map((of) => isUnanswered(answers, of))).toEqual([true]);
});
