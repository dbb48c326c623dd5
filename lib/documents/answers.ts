import { offeredFields, valueAt, type AskedQuestion, type Interview } from "@/lib/household";
import { answerPhrase, askedAt, inMonth, onDay, say, type AssessedCase, type Phrase, type Phrases } from "@/lib/result";

/** An answer of the family, as a paper lists it. */
export interface Answered {
  readonly name: Phrase;
  readonly answer: Phrases;
  /** What was filled in beside it. */
  readonly beside: readonly Phrase[];
}

/** The answers that a result rests on, in asking order; what was never answered is left out. */
export function answersOf(of: AssessedCase & Interview): readonly Answered[] {
  return of.asked.flatMap((question): Answered[] => {
    const asked = askedAt(question.path, of.given, of.on);
    const isGiven = valueAt(of.given, ...question.path.split(".")) !== undefined;
    if (!asked || !isGiven) return [];
    const answer = answerPhrase(question, of.given, of.on);
    return [{ name: asked.name, answer, beside: besideOf(question, of) }];
  });
}

/** The months of a nursery place, the start of the leave. */
function besideOf(question: AskedQuestion, of: AssessedCase & Interview): readonly Phrase[] {
  return offeredFields(question, of).flatMap((path): Phrase[] => {
    const value = valueAt(of.given, ...path.split("."));
    if (typeof value !== "string") return [];
    if (path.endsWith(".leaveStart")) return [say("answer.leaveStart", { day: onDay(value) })];
    return [say(path.endsWith(".from") ? "answer.placeFrom" : "answer.placeUntil", { month: inMonth(value) })];
  });
}
