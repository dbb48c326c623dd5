import type { CivilDate, FieldPath, Household } from "@/lib/entitlements";
import { fieldQuestions, toAsked, type AskedQuestion, type Step } from "@/lib/household";
import { childOf } from "./child";
import { say, type Phrase } from "./phrase";

/** A question of the wizard, as a result points to it. */
export interface Asked {
  readonly question: AskedQuestion;
  readonly path: FieldPath;
  readonly step: Step;
  /** Its name in few words, with the child it is about. */
  readonly name: Phrase;
  /** The child it is about. */
  readonly child?: Phrase | undefined;
}

const questionAt = new Map(fieldQuestions.map((question) => [question.path, question]));

/** The question about a field of this household. */
export function askedAt(path: FieldPath, household: Household, on: CivilDate): Asked | undefined {
  const of = questionAt.get(path);
  if (!of) return undefined;
  const question = toAsked(of, household, on);
  const child = of.child === undefined ? undefined : childOf(household, of.child, on);
  const short = say(`questions.${question.words}.short`);
  const name = child ? say("result.ofChild", { name: short, child }) : short;
  return { question, path, step: question.step, name, child };
}
