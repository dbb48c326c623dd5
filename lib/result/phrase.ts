import type { CivilDate, CivilMonth } from "@/lib/entitlements";

/** What stands in a phrase: a figure, a day, a month, the name of a case, other phrases. */
export type Value =
  number | string | { readonly day: CivilDate } | { readonly month: CivilMonth } | Phrase | readonly Phrase[];

/** Something to be said: the key of a message and the values for it. It knows no language. */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, Value>>;
}

/** One phrase, or several that are listed. */
export type Phrases = Phrase | readonly Phrase[];

/** A phrase; values that are `undefined` are left out. */
export function say(key: string, values?: Readonly<Record<string, Value | undefined>>): Phrase {
  if (!values || Object.keys(values).length === 0) return { key };
  return { key, values: isWhole(values) ? values : known(values) };
}

type Values = Readonly<Record<string, Value>>;

function isWhole(values: Readonly<Record<string, Value | undefined>>): values is Values {
  return !Object.values(values).includes(undefined);
}

function known(values: Readonly<Record<string, Value | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** A day in a phrase. */
export function onDay(day: CivilDate): Value {
  return { day };
}

/** A month in a phrase. */
export function inMonth(month: CivilMonth): Value {
  return { month };
}
