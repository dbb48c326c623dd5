import { pathOf, type CivilDate, type FieldName, type Household } from "@/lib/entitlements";
import { answerPhrase, birthPhrase } from "./answer";
import { say, type Phrase, type Phrases } from "./phrase";
import { askedAt, type Asked } from "./places";

/** An answer that a reason rests on. */
export interface Rest extends Asked {
  readonly answer: Phrases;
  /** Its name where the child is already named. */
  readonly short: Phrase;
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
