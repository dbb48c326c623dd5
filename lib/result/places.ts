import { pathOf, type CivilDate, type FieldName, type FieldPath, type Household } from "@/lib/entitlements";
import { fieldQuestions, toAsked, type AskedQuestion, type Step } from "@/lib/household";
import { answerPhrase, birthPhrase } from "./answer";
import { childOf } from "./child";
import { say, type Phrase, type Phrases } from "./phrase";

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

/** An answer that a reason rests on. */
export interface Rest extends Asked {
  readonly answer: Phrases;
  /** Its name where the child is already named. */
  readonly short: Phrase;
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

/** The answer that a condition read, for the child it was judged for. */
export function restOf(
  name: FieldName,
  child: number | undefined,
  { given, on }: { given: Household; on: CivilDate },
): Rest | undefined {
  const asked = askedAt(pathOf(name, child), given, on);
  if (!asked) return undefined;
  const own = name === "children" && child !== undefined ? given.children?.[child] : undefined;
  if (own) return { ...asked, short: say("result.birth"), answer: birthPhrase(own.birthDate, on) };
  const short = say(`questions.${asked.question.words}.short`);
  return { ...asked, short, answer: answerPhrase(asked.question, given, on) };
}
