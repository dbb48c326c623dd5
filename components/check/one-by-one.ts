import type { Case } from "@/components/answers/use-case";
import { questionAbout, type AskedQuestion, type Step } from "@/lib/household";
import { isLeftOut } from "./next-open";
import type { Sender } from "./use-from";

/** How the questions of a step are gone through one by one, each on a screen of its own. */

type Questions = readonly AskedQuestion[];

/** What tells which questions stand on a step. */
export type Standing = Pick<Case, "every" | "given">;

/** The questions of a step that some right waits for, asked or held back, in asking order. */
export function questionsOf(step: Step, now: Standing): Questions {
  return now.every.filter((question) => question.step === step && !question.moot);
}

/**
 * The question that is shown: the one that a path belongs to, be it its own or that of a field in it or beside it; the
 * first where it belongs to none of them.
 */
export function questionAt(questions: Questions, path: string): AskedQuestion | undefined {
  return questionAbout(path, questions) ?? questions[0];
}

/** The questions up to the one that is shown: what is wrong further on is said there. */
export function upTo(questions: Questions, shown: AskedQuestion | undefined): Questions {
  return questions.slice(0, questions.findIndex(({ path }) => path === shown?.path) + 1);
}

/** The question before the one that is shown, those held back left out; none before the first. */
export function questionBefore(questions: Questions, shown: AskedQuestion | undefined): AskedQuestion | undefined {
  return upTo(questions, shown)
    .slice(0, -1)
    .findLast(({ held }) => !held);
}

interface Going {
  readonly shown: AskedQuestion | undefined;
  readonly given: Case["given"];
  /** Who sent for an answer, if anyone. */
  readonly sender?: Sender | undefined;
  /** The paths of the questions that stood here when the step was come to. */
  readonly met: readonly string[];
}

/**
 * The question after the one that is shown, those held back left out; none after the last. Who was sent for one answer
 * is asked no more than what that answer brought; who was sent for all that are open, those.
 */
export function questionAfter(questions: Questions, { shown, given, sender, met }: Going): AskedQuestion | undefined {
  const isAsked = (question: AskedQuestion) =>
    !question.held &&
    (sender === undefined || (isLeftOut(question, given) && (sender === "open" || !met.includes(question.path))));
  return questions.slice(upTo(questions, shown).length).find(isAsked);
}
