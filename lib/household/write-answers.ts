import type { Answer, Child, CivilDate, CivilMonth, Household } from "@/lib/entitlements";
import { childEntries, familyEntries, put, type Entry, type Kind } from "./entries";
import { valueAt } from "./loose";
import { writeNumber } from "./numbers";
import { noAnswers, noChild, type Answers, type ChildText, type Choice, type DateText, type NumberText } from "./typed";

/** A household that may still owe the birth dates of some children. */
export type Draft = Omit<Household, "children"> & { readonly children?: Answer<readonly DraftChild[]> };

type DraftChild = Pick<Child, "nursery"> & Partial<Child>;

/**
 * Writes a household as it would have been typed: the inverse of `readAnswers`.
 * @param household a valid household, of a link for example; a child without a birth date is one not typed yet
 */
export function writeAnswers(household: Draft): Answers {
  const { children } = household;
  return {
    ...written(household, noAnswers(), familyEntries),
    hasChildren: Array.isArray(children) ? (children.length > 0 ? "some" : "none") : choice(children),
    children: (children ?? []).map(child),
  };
}

function written<Form extends object>(from: object, form: Form, entries: readonly Entry[]): Form {
  for (const { keys, kind } of entries) {
    const value = valueAt(from, ...keys);
    if (value !== undefined) put(form, keys, writers[kind](value as never));
  }
  return form;
}

const PERCENT = -2;

const writers: Readonly<Record<Kind, (answer: never) => unknown>> = {
  choice,
  yesNo,
  rate: choice,
  situations,
  amount: (answer: Answer<number>) => number(answer),
  count: (answer: Answer<number>) => number(answer),
  percent: (answer: Answer<number>) => number(answer, PERCENT),
  date: (answer: CivilDate | null) => date(answer ?? ""),
  month: (answer: CivilMonth | null) => month(answer ?? ""),
  // Written one by one.
  children: () => [],
};

function choice(answer: Answer<string | number | object>): Choice {
  if (answer === undefined) return "";
  return answer === null ? "unsure" : String(answer);
}

function yesNo(answer: Answer<boolean>): Choice {
  return typeof answer === "boolean" ? (answer ? "yes" : "no") : choice(answer);
}

function number(answer: Answer<number>, shift = 0): NumberText {
  return { text: typeof answer === "number" ? writeNumber(answer, shift) : "", unsure: answer === null };
}

function date(day: CivilDate): DateText {
  return { ...month(day), day: day.slice(8, 10) };
}

function month(day: CivilDate | CivilMonth): Pick<DateText, "year" | "month"> {
  return { year: day.slice(0, 4), month: day.slice(5, 7) };
}

function child(of: DraftChild): ChildText {
  const form = written(of, noChild(), childEntries);
  if (of.nursery?.inclusive === true && of.nursery.from) form.nursery.inclusive = "planned";
  return of.birthDate === undefined ? form : { ...form, birthDate: date(of.birthDate) };
}

function situations(all: readonly string[] | null): string[] {
  if (all === null) return ["unsure"];
  return all.length > 0 ? [...all] : ["none"];
}
