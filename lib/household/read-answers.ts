import { childEntries, familyEntries, put, type Entry, type Kind } from "./entries";
import { valueAt } from "./loose";
import { readNumber } from "./numbers";
import type { Answers, ChildText, Choice, DateText, MonthText, NumberText } from "./typed";

/**
 * Reads what was typed as a household's JSON, not validated: what cannot be read stays a text, for
 * the schema to refuse. Nothing typed = absent; "not sure" = `null`.
 */
export function readAnswers(answers: Answers): unknown {
  const household = read(answers, familyEntries);
  const listed = children(answers);
  return listed === undefined ? household : { ...household, children: listed };
}

function read(typed: object, entries: readonly Entry[]): object {
  const found = {};
  for (const { keys, kind } of entries) {
    const value = readers[kind](valueAt(typed, ...keys) as never);
    if (value !== undefined) put(found, keys, value);
  }
  return found;
}

const PERCENT = -2;

const readers: Readonly<Record<Kind, (typed: never) => unknown>> = {
  choice,
  yesNo,
  rate,
  situations,
  amount: (typed: NumberText) => number(typed),
  count: (typed: NumberText) => number(typed),
  percent: (typed: NumberText) => number(typed, PERCENT),
  date: ({ year, month, day }: DateText) => date(year, month, day),
  month: ({ year, month }: MonthText) => date(year, month),
  // Read with whether there are any.
  children: () => undefined,
};

function choice(picked: Choice): string | null | undefined {
  if (picked === "") return undefined;
  return picked === "unsure" ? null : picked;
}

function yesNo(picked: Choice): boolean | null | undefined {
  const answer = choice(picked);
  return typeof answer === "string" ? answer === "yes" : answer;
}

function rate(picked: Choice): number | null | undefined {
  const answer = choice(picked);
  return typeof answer === "string" ? Number(answer) : answer;
}

function number({ text, unsure }: NumberText, shift = 0): number | string | null | undefined {
  return unsure ? null : readNumber(text, shift);
}

function date(...parts: readonly string[]): string | undefined {
  const written = parts.map(digits);
  return written.every((part) => part === "") ? undefined : joined(written);
}

const digits = (typed: string): string => typed.normalize("NFKC").trim();
const joined = (parts: readonly string[]): string =>
  parts.map((part) => (part === "" ? "" : part.padStart(2, "0"))).join("-");

function children({ hasChildren, children }: Answers): unknown {
  // "Some", but none begun: the first birth date is still owed.
  if (hasChildren === "some") return children.length > 0 ? children.map(child) : [{}];
  return hasChildren === "none" ? [] : choice(hasChildren);
}

function child(typed: ChildText): unknown {
  const { year, month, day } = typed.birthDate;
  const birthDate = date(year, month, day);
  return { ...(birthDate !== undefined && { birthDate }), ...read(typed, childEntries) };
}

function situations(picked: readonly string[]): readonly string[] | null | undefined {
  if (picked.length === 0) return undefined;
  if (picked.includes("unsure")) return null;
  return picked.filter((situation) => situation !== "none");
}
