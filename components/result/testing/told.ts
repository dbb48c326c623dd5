import type { CivilDate, Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import type { Locale } from "@/lib/i18n/locales";
import { resultOf, type Card, type Result } from "@/lib/result";
import { speak } from "./speak";

/** The day of assessment, where a test does not name another. */
const TODAY: CivilDate = "2026-11-23";

/** The result of a household whose every answer counts as the wizard would count it. */
export function resultFor(given: Household, on = TODAY): Result {
  return resultOf({ ...interview(given, on), given, on });
}

/** A result as a reader of a language has it, line by line. */
export function told(locale: Locale, given: Household, on = TODAY) {
  const words = speak(locale);
  const result = resultFor(given, on);
  const cards = [result.cards, result.beside.cards].flatMap((some) => Object.values(some).flat());
  const card = (id: Card["id"]) => {
    const found = cards.find((one) => one.id === id);
    if (!found) throw new Error(`No card is called ${id}.`);
    return found;
  };
  return {
    sums: result.sums.map(({ name, figure, notes }) => [name, figure, ...notes].map(words).join(" | ")),
    gains: (id: Card["id"]) =>
      card(id).gains.map(({ figure, bound, sentence }) =>
        [figure, ...(bound ? [bound] : []), sentence].map(words).join(" | "),
      ),
    everyGain: () =>
      cards.flatMap(({ gains }) => gains.flatMap(({ figure, sentence }) => [words(figure), words(sentence)])),
    together: (id: Card["id"]) => card(id).together && words(card(id).together ?? []),
    next: (id: Card["id"]) => words(card(id).next),
    failures: (id: Card["id"]) =>
      card(id).failures.map(({ statement, rests }) =>
        [words(statement), ...rests().map(({ short, answer }) => `${words(short)}: ${words(answer)}`)].join(" | "),
      ),
    all: () =>
      cards.flatMap(
        ({ title, about, next, notes, announced, remarks, reasons, assumptions, citations, missing, refine }) =>
          [
            title,
            about,
            next,
            ...notes,
            ...announced,
            ...remarks,
            ...assumptions,
            ...citations,
            ...[...missing, ...refine].map(({ name }) => name),
          ]
            .concat(
              reasons.flatMap(({ child, reasons: some }) => [
                ...(child ? [child] : []),
                ...some.map(({ statement }) => statement),
              ]),
            )
            .map(words),
      ),
    beside: [result.beside.sum].map(({ name, figure, notes }) => [name, figure, ...notes].map(words).join(" | ")),
    deadlines: result.beside.deadlines.map(({ statement }) => words(statement)),
    notes: (id: Card["id"]) => card(id).notes.map(words),
    remarks: (id: Card["id"]) => card(id).remarks.map(words),
    questions: result.questions.map(({ name, settles }) => `${words(name)} (${settles.length})`),
  };
}
