import { expect, it } from "vitest";
import type { AskedQuestion } from "@/lib/household";
import { beforeVisit } from "./calculator";
import { caseBefore } from "./case-before";
import { firstQuestions } from "./first-questions";

const ofFamily = (questions: readonly AskedQuestion[]) =>
  questions.filter(({ child }) => child === undefined).map((question) => ({ ...question, name: question.field }));

it("a form stands without the calculator as it does with it", () => {
  const { assessment, leaveWindow, ...known } = caseBefore(firstQuestions());
  const { assessment: judged, leaveWindow: judgedWindow, ...worked } = beforeVisit();
  const asked = { every: ofFamily(worked.every), asked: ofFamily(worked.asked), held: ofFamily(worked.held) };
  expect({ ...known, every: ofFamily(known.every), asked: ofFamily(known.asked), held: ofFamily(known.held) }).toEqual({
    ...worked,
    ...asked,
  });
  expect(worked.asked.length + worked.held.length).toBeGreaterThan(10);
  // What is not known of these is asked for by nothing that stands before the first answer.
  expect(assessment.totals).toEqual(judged.totals);
  expect(leaveWindow.until).toBe(judgedWindow.until);
});

it("needs only what a page can carry as data", () => {
  expect(JSON.parse(JSON.stringify(firstQuestions()))).toEqual(firstQuestions());
});
