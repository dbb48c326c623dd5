import { answerTo, type Child, type CivilDate, type Household } from "@/lib/entitlements";
import { valueAt, type AskedQuestion, type Input } from "@/lib/household";
import { onDay, say, type Phrase, type Phrases } from "./phrase";

/** Puts an answer into a phrase; "not sure" and "not answered yet" are told apart. */
export function answerPhrase(question: AskedQuestion, given: Household, on: CivilDate): Phrases {
  const { field, input, words, child, path } = question;
  const value = answerTo(given, field, child);
  if (value !== undefined) return answered(input, words, { value, on });
  return say(valueAt(given, ...path.split(".")) === null ? "answer.unsure" : "answer.notAnswered");
}

function answered(input: Input, words: string, { value, on }: { value: unknown; on: CivilDate }): Phrases {
  switch (input.kind) {
    case "yesNo":
      return say(value ? "answer.yes" : "answer.no");
    case "choice":
      return optionPhrase(words, String(value));
    case "situations":
      return situationsPhrase(words, value as readonly string[]);
    case "children":
      return childrenPhrase(value as readonly Child[], on);
    case "amount":
      return say("unit.yuan", { amount: Number(value) });
    case "count":
      return say("unit.homes", { homes: Number(value) });
    case "percent":
    case "rate":
      return say("unit.percent", { share: Number(value) });
  }
}

/** One of the answers offered for a choice. */
export function optionPhrase(words: string, option: string): Phrase {
  return say(`questions.${words}.options.${option}`);
}

function situationsPhrase(words: string, all: readonly string[]): Phrases {
  return all.length === 0 ? say("answer.noSituation") : all.map((one) => optionPhrase(words, one));
}

function childrenPhrase(all: readonly Child[], on: CivilDate): Phrase {
  if (all.length === 0) return say("answer.none");
  return say("answer.children", { count: all.length, dates: all.map(({ birthDate }) => birthPhrase(birthDate, on)) });
}

/** A birth date, or a due date. */
export function birthPhrase(date: CivilDate, on: CivilDate): Phrase {
  return say(date > on ? "answer.due" : "answer.born", { day: onDay(date) });
}
