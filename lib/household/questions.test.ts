import { expect, it } from "vitest";
import { fieldNames } from "@/lib/entitlements";
import { questionOn, questions, steps } from "./questions";

it("every field has one question, with words of its own, on one of the steps", () => {
  expect(questions.map(({ field }) => field)).toEqual(fieldNames);
  const words = questions.map((question) => question.words);
  expect(new Set(words).size).toBe(words.length);
  for (const question of questions) {
    expect(question.words).toMatch(/^[a-z][A-Za-z0-9]+$/);
    expect(steps).toContain(question.step);
    expect(questionOn(question.field)).toEqual(question);
  }
});

it.each([
  ["children.*.nursery.inclusive", ["children.*.nursery.from", "children.*.nursery.until"]],
  ["mother.employed", ["mother.leaveStart"]],
  ["residency", undefined],
] as const)("beside %s stand %j", (field, offers) => {
  expect(questionOn(field).offers).toEqual(offers);
});

it("only the birth shows what it cost, and how it went is asked before as planned", () => {
  const waiting = questions.flatMap(({ field, untilBirth }) => (untilBirth ? [[field, untilBirth]] : []));
  expect(waiting).toEqual([
    ["delivery.inScopeCost", "unknown"],
    ["delivery.difficult", "planned"],
  ]);
});
