"use client";

import { useSyncExternalStore } from "react";
import { instruments, PLAN, type CivilDate, type Household } from "@/lib/entitlements";
import {
  dayInQingdao,
  doubtsIn,
  interview,
  keepTyped,
  noAnswers,
  type Answers,
  type Doubt,
  type FieldError,
  type Interview,
  type OpenedLink,
} from "@/lib/household";
import { currentAnswers, currentLink, subscribeToAnswers } from "./session";

/** The case of the family in this tab: everything a page shows of it follows from its answers. */
export interface Case extends Interview {
  /** False in the HTML made before the visit, which knows no answers yet. */
  readonly loaded: boolean;
  /** As typed. */
  readonly answers: Answers;
  /** All valid answers: `null` = "not sure". Those that count are in `household`. */
  readonly given: Household;
  /** What cannot be used of the answers. */
  readonly errors: readonly FieldError[];
  /** Answers that count, and are improbable. */
  readonly doubts: readonly Doubt[];
  /** The day of assessment: that of the link the answers came by, or else today. */
  readonly on: CivilDate;
  /** The day in Qingdao. */
  readonly today: CivilDate;
  /** Where the answers came from, if from a link. */
  readonly link: OpenedLink | undefined;
}

/** The case that answers make in this tab today. */
export function caseOf(answers: Answers): Case {
  return { ...workedOut(answers, dayInQingdao(Date.now()), currentLink()), loaded: true };
}

function workedOut(answers: Answers, today: CivilDate, link?: OpenedLink): Omit<Case, "loaded"> {
  const on = link?.on ?? today;
  const { household: given, errors } = keepTyped(answers, on);
  const spoilt = errors.map(({ path }) => path);
  const asked = interview(given, on, { spoilt });
  const doubts = doubtsIn(asked.household, answers.settled);
  return { answers, given, errors, doubts, on, today, link, ...asked };
}

let before: Case | undefined;

/** No question depends on the day before the first answer is given. */
function beforeVisit(): Case {
  before ??= { ...workedOut(noAnswers(), instruments[PLAN].date), loaded: false };
  return before;
}

let latest: Case | undefined;

function currentCase(): Case {
  const [answers, link, today] = [currentAnswers(), currentLink(), dayInQingdao(Date.now())];
  const isLatest = latest?.answers === answers && latest.link === link && latest.today === today;
  if (!latest || !isLatest) latest = caseOf(answers);
  return latest;
}

/** The case of the family in this tab, kept up to date. */
export function useCase(): Case {
  return useSyncExternalStore(subscribeToAnswers, currentCase, beforeVisit);
}
