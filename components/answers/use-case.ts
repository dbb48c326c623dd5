"use client";

import { useContext, useSyncExternalStore } from "react";
import { dayInQingdao, type Answers } from "@/lib/household";
import { BeforeVisitContext } from "./before-visit";
import { calculatorNow, subscribeToCalculator, whenCalculator, worker } from "./calculator-here";
import type { Case } from "./case";
import { currentAnswers, currentLink, subscribeToAnswers } from "./session";

export type { Case } from "./case";

/** The case that answers make in this tab today, where the calculator comes with the page. */
export function caseOf(answers: Answers): Case {
  return worker().workedOut(answers, dayInQingdao(Date.now()), currentLink());
}

/** The case that answers make in this tab today, once the calculator has come. */
export async function caseOnceKnown(answers: Answers): Promise<Case> {
  await whenCalculator();
  return caseOf(answers);
}

/** The case of the family in this tab, kept up to date. */
export function useCase(): Case {
  const before = useContext(BeforeVisitContext)?.before;
  return useSyncExternalStore(
    subscribe,
    () => currentCase(before),
    () => before ?? beforeVisit(),
  );
}

function subscribe(listener: () => void): () => void {
  const stop = subscribeToAnswers(listener);
  const stopToo = subscribeToCalculator(listener);
  return () => {
    stop();
    stopToo();
  };
}

let nothingAnswered: Case | undefined;

function beforeVisit(): Case {
  nothingAnswered ??= worker().beforeVisit();
  return nothingAnswered;
}

let latest: Case | undefined;

function currentCase(before: Case | undefined): Case {
  const [answers, link, today] = [currentAnswers(), currentLink(), dayInQingdao(Date.now())];
  const loaded = !before || calculatorNow() !== undefined;
  const isLatest =
    latest?.answers === answers && latest.link === link && latest.today === today && latest.loaded === loaded;
  if (!latest || !isLatest) latest = loaded ? caseOf(answers) : { ...before, answers, link, today };
  return latest;
}
