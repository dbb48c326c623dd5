import { childEntries, familyEntries, put, type Entry, type Kind } from "./entries";
import type { FieldError } from "./errors";
import { valueAt } from "./loose";
import { readDateBoxes, readMonthBoxes, readValue, type Reading } from "./reading";
import type { Answers, ChildText, Choice, DateText, MonthText, NumberText } from "./typed";

/**
 * Reads what was typed as a household's JSON, not validated: what cannot be read stays a text, for
 * the schema to refuse. Nothing typed = absent; "not sure" = `null`.
 */
export function readAnswers(answers: Answers): unknown {
  return reading(answers).json;
}

/** Why what was typed cannot be read, field by field. */
export function faultsIn(answers: Answers): readonly FieldError[] {
  return reading(answers).faults;
}

interface Found {
  readonly json: unknown;
  readonly faults: readonly FieldError[];
}

function reading(answers: Answers): Found {
  const family = read(answers, "", familyEntries);
  const listed = children(answers);
  return {
    json: listed.json === undefined ? family.json : { ...family.json, children: listed.json },
    faults: [...listed.faults, ...family.faults],
  };
}

function read(typed: object, above: string, entries: readonly Entry[]): Found & { readonly json: object } {
  const json = {};
  const faults: FieldError[] = [];
  for (const { keys, kind } of entries) {
    const path = above + keys.join(".");
    const { text, reading } = readers[kind](valueAt(typed, ...keys) as never, path);
    if ("bad" in reading) faults.push({ path, ...reading.bad });
    if (!("empty" in reading)) put(json, keys, "bad" in reading ? text : reading.read);
  }
  return { json, faults };
}

/** What a field holds, and its text for the schema to refuse where that cannot be read. */
interface Answer {
  readonly reading: Reading;
  readonly text?: string;
}

const readers: Readonly<Record<Kind, (typed: never, path: string) => Answer>> = {
  choice: (picked: Choice) => ({ reading: choice(picked) }),
  yesNo: (picked: Choice) => ({ reading: choice(picked, isYes) }),
  rate: (picked: Choice) => ({ reading: choice(picked, Number) }),
  situations: (picked: readonly string[]) => ({ reading: situations(picked) }),
  amount: number,
  count: number,
  percent: number,
  date: (typed: DateText) => ({ reading: readDateBoxes(typed), text: boxes(typed) }),
  month: (typed: MonthText) => ({ reading: readMonthBoxes(typed), text: boxes(typed) }),
  // Read with whether there are any.
  children: () => ({ reading: nothing }),
};

const nothing = { empty: true } as const;
const unsure = { read: null } as const;

function choice(picked: Choice, valueOf: (answer: string) => unknown = String): Reading {
  if (picked === "") return nothing;
  return picked === "unsure" ? unsure : { read: valueOf(picked) };
}

function number({ text, unsure: isUnsure }: NumberText, path: string): Answer {
  return { reading: isUnsure ? unsure : readValue(path, text, { share: "percent" }), text };
}

/** What stands in several boxes, as no date is written. */
const boxes = (typed: DateText | MonthText): string => Object.values(typed).join("/");

/** As picked: what is planned is a "yes" of a later month. */
const isYes = (answer: string): boolean => answer === "yes" || answer === "planned";

const jsonOf = (reading: Reading): unknown => ("read" in reading ? reading.read : undefined);

function situations(picked: readonly string[]): Reading {
  if (picked.length === 0) return nothing;
  return picked.includes("unsure") ? unsure : { read: picked.filter((situation) => situation !== "none") };
}

function children({ hasChildren, children }: Answers): Found {
  if (hasChildren !== "some") return { json: hasChildren === "none" ? [] : jsonOf(choice(hasChildren)), faults: [] };
  // "Some", but none begun: the first birth date is still owed.
  if (children.length === 0) return { json: [{}], faults: [] };
  const found = children.map(child);
  return { json: found.map(({ json }) => json), faults: found.flatMap(({ faults }) => faults) };
}

const birthDate: Entry = { keys: ["birthDate"], kind: "date" };

function child(typed: ChildText, index: number): Found {
  const path = `children.${index}.`;
  const { json, faults } = read(withMonthOf(typed), path, [birthDate, ...childEntries]);
  if (typed.nursery.inclusive !== "planned" || valueAt(json, "nursery", "from") !== undefined) return { json, faults };
  put(json, ["nursery", "from"], "");
  return { json, faults: [...faults, { path: `${path}nursery.from`, code: "required" }] };
}

/** Who is in a place already was not asked since when: a month that was typed while it was planned is let be. */
function withMonthOf(typed: ChildText): ChildText {
  const { nursery } = typed;
  return nursery.inclusive === "yes" ? { ...typed, nursery: { ...nursery, from: { year: "", month: "" } } } : typed;
}
