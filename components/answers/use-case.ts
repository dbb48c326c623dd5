"use client";

import { useContext, useSyncExternalStore } from "react";
import { dayInQingdao, type Answers } from "@/lib/household";
import { BeforeVisitContext, type FirstQuestions } from "./before-visit";
import { calculatorNow, subscribeToCalculator, whenCalculator } from "./calculator-here";
import type { Case } from "./case";
import { caseBefore } from "./case-before";
import { currentAnswers, currentLink, subscribeToAnswers } from "./session";

export type { Case } from "./case";

/** The case that answers make in this tab today, where the calculator comes with the page. */
export function caseOf(answers: Answers): Case {
  return calculator().workedOut(answers, dayInQingdao(Date.now()), currentLink());
}

/** The case that answers make in this tab today, once the calculator has come. */
export async function caseOnceKnown(answers: Answers): Promise<Case> {
  await whenCalculator();
  return caseOf(answers);
}

/** The case of the family in this tab, kept up to date. */
export function useCase(): Case {
  const first = useContext(BeforeVisitContext)?.first;
  return useSyncExternalStore(
    subscribe,
    () => currentCase(first),
    () => beforeVisit(first),
  );
}

function subscribe(listener: () => void): () => void {
  const stops = [subscribeToAnswers(listener), subscribeToCalculator(listener)];
  return () => stops.forEach((stop) => stop());
}

let before: { readonly first: FirstQuestions | undefined; readonly of: Case } | undefined;

function beforeVisit(first: FirstQuestions | undefined): Case {
  if (!before || before.first !== first) before = { first, of: first ? caseBefore(first) : calculator().beforeVisit() };
  return before.of;
}

function calculator() {
  const here = calculatorNow();
  if (!here) throw new Error("What shows a case stands in WithCalculator, or in CalculatorLater.");
  return here;
}

let latest: Case | undefined;

function currentCase(first: FirstQuestions | undefined): Case {
  const [answers, link, today] = [currentAnswers(), currentLink(), dayInQingdao(Date.now())];
  const loaded = !first || calculatorNow() !== undefined;
  const isLatest =
    latest?.answers === answers && latest.link === link && latest.today === today && latest.loaded === loaded;
  if (!latest || !isLatest) latest = loaded ? caseOf(answers) : { ...beforeVisit(first), answers, link, today };
  return latest;
}
