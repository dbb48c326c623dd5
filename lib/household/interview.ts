import { assess, fields } from "@/lib/entitlements";
import type { Assessment, CivilDate, Field, FieldPath, Household } from "@/lib/entitlements";
import { isUnanswered, withAnswer } from "./fill";
import { questionOn, type Question } from "./questions";

/** A question put to one family: `child` is an index in `household.children`. */
export interface AskedQuestion extends Question {
  readonly path: FieldPath;
  readonly child?: number;
  /** Not answered, or "not sure". */
  readonly open: boolean;
  /** Shown though no right waits for its answer now. */
  readonly moot?: true;
}

/** What a family is asked, what of its answers counts, and what it gets for them. */
export interface Interview {
  /** In asking order. */
  readonly asked: readonly AskedQuestion[];
  /** The answers to what is asked: an answer that no longer matters is left out. */
  readonly household: Household;
  readonly assessment: Assessment;
}

/**
 * Works out which questions matter: one is asked only while some right, judged by the answers
 * before it, still waits for it.
 * @param answers a valid household
 * @param on the day of assessment
 */
export function interview(answers: Household, on: CivilDate): Interview {
  const asked: AskedQuestion[] = [];
  let household: Household = {};
  let assessment = assess(household, on);
  for (const field of fields) {
    if (!isWaitedFor(field.path, assessment)) continue;
    const next = withAnswer(household, field, answers);
    if (next !== household) assessment = assess(next, on);
    household = next;
    asked.push(toAsked(field, household));
  }
  return { asked, household, assessment };
}

function isWaitedFor(path: FieldPath, { entitlements }: Assessment): boolean {
  return entitlements.some(({ missing, refine }) => missing.includes(path) || refine.includes(path));
}

function toAsked(field: Field, household: Household): AskedQuestion {
  return { ...questionOn(field.name), ...field, open: isUnanswered(household, field) };
}
