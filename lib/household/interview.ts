import { assess, fields, isWaitedFor, judgeAfter, judgeAll } from "@/lib/entitlements";
import type { Assessment, CivilDate, Field, FieldPath, Household } from "@/lib/entitlements";
import { isUnanswered, withAnswer } from "./fill";
import { gatekeeper } from "./gates";
import { latestBirthDate, valueAt } from "./loose";
import { questionOn, type Question } from "./questions";

/** A question put to one family: `child` is an index in `household.children`. */
export interface AskedQuestion extends Question {
  readonly path: FieldPath;
  readonly child?: number;
  /** Not answered, or "not sure". */
  readonly open: boolean;
  /** Shown though no right waits for its answer now. */
  readonly moot?: true;
  /** An open question before it may still make it idle, or only the birth will show it. */
  readonly held?: true;
  /** Only the birth will show it: asked as what is planned, and nothing is open while it is left out. */
  readonly planned?: true;
}

/** What a family is asked, what of its answers counts, and what it gets for them. */
export interface Interview {
  /** In asking order. */
  readonly asked: readonly AskedQuestion[];
  /** Not put yet, for an open question before it may make it idle, or the birth is to come; in asking order. */
  readonly held: readonly AskedQuestion[];
  /** The answers to what is asked: an answer that no longer matters is left out. */
  readonly household: Household;
  readonly assessment: Assessment;
}

/** A field, and the question about it. */
type FieldQuestion = Question & Field;

/** Everything that may be asked, in asking order. */
export const fieldQuestions: readonly FieldQuestion[] = fields.map((field) => ({
  ...questionOn(field.name),
  ...field,
}));

interface Spoilt {
  /** Where something stands that cannot be used: its question stays in sight to be mended, and holds nothing back. */
  readonly spoilt?: readonly FieldPath[];
}

/**
 * Works out which questions matter: one is asked only while some right, judged by the answers before it, still waits
 * for it, and, where nothing stands there yet, only once no open question before it can make it idle.
 * @param answers a valid household
 * @param on the day of assessment
 */
export function interview(answers: Household, on: CivilDate, { spoilt = [] }: Spoilt = {}): Interview {
  const asked: AskedQuestion[] = [];
  const held: AskedQuestion[] = [];
  const gates: FieldPath[] = [];
  const isSure = gatekeeper(on);
  const isBegun = (path: FieldPath) => spoilt.some((at) => at === path || at.startsWith(`${path}.`));
  let household: Household = {};
  let judged = judgeAll(household, on);
  for (const question of fieldQuestions) {
    const { path } = question;
    if (!isWaitedFor(path, judged)) continue;
    const isEmpty = valueAt(answers, ...path.split(".")) === undefined && !isBegun(path);
    if (isEmpty && (untilBirth(question, household, on) === "unknown" || !isSure(path, { gates, household, judged }))) {
      held.push({ ...toAsked(question, household, on), held: true });
      continue;
    }
    const next = withAnswer(household, question, answers);
    if (next !== household) judged = judgeAfter(judged, path, { household: next, on });
    household = next;
    const put = toAsked(question, household, on);
    asked.push(put);
    if (put.open && !isBegun(path)) gates.push(path);
  }
  return { asked, held, household, assessment: assess(household, on) };
}

/** Those of some questions, or of what is known of them, that are not held back. */
export function notHeld<Of extends { readonly path: FieldPath }>(
  all: readonly Of[],
  { held }: Pick<Interview, "held">,
) {
  return all.filter(({ path }) => !held.some((question) => question.path === path));
}

/**
 * How a question is put before the birth, if only the birth will show the answer.
 * @returns nothing once the birth is past, or for any other question
 */
export function untilBirth(
  { untilBirth: asked }: Question,
  household: Household,
  on: CivilDate,
): Question["untilBirth"] {
  const birth = asked && latestBirthDate(household);
  return birth !== undefined && birth > on ? asked : undefined;
}

/** A question as it is put to a family. */
export function toAsked(question: FieldQuestion, household: Household, on: CivilDate): AskedQuestion {
  const planned = untilBirth(question, household, on) === "planned";
  const open = isUnanswered(household, question);
  return planned ? { ...question, open, planned } : { ...question, open };
}
