import type { CivilDate } from "@/lib/entitlements";
import type { Phrase, Phrases, Value } from "./phrase";

/** What can be put into a message. */
export type Spoken = string | number | Date;

/** A language: whatever it is made of, a page, a sheet of paper and a command line speak it the same way. */
export interface Speaker {
  readonly translate: (key: string, values: Record<string, Spoken>) => string;
  readonly list: (items: readonly string[]) => string;
  /** A civil day as the moment that messages print as that very day. */
  readonly date: (day: CivilDate) => Date;
}

/** Puts phrases into words. */
export type Words = (phrases: Phrases) => string;

/**
 * Puts phrases into the words of a language; several are listed.
 * @param remembering where the same phrases come again and again: what keeps their words
 */
export function inWords(speaker: Speaker, remembering: (words: Words) => Words = (words) => words): Words {
  const spoken = (value: Value): Spoken => {
    // Nothing is nothing: no "-0" is said.
    if (typeof value !== "object") return value === 0 ? 0 : value;
    if ("day" in value) return speaker.date(value.day);
    if ("month" in value) return speaker.date(`${value.month}-01`);
    return words(value);
  };
  const one = ({ key, values = {} }: Phrase): string => {
    const known = Object.entries(values).map(([name, value]) => [name, spoken(value)] as const);
    return speaker.translate(key, Object.fromEntries(known));
  };
  const words = remembering((phrases) => spaced(isList(phrases) ? speaker.list(phrases.map(one)) : one(phrases)));
  return words;
}

function isList(phrases: Phrases): phrases is readonly Phrase[] {
  return Array.isArray(phrases);
}

/** Where Chinese phrases meet: a space between a character and a number, as within each; none between two characters. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1")
    .replace(/(\d)和/g, "$1 和")
    .replace(/和([\d.,]+)(?![\d.,年])/g, "和 $1");
}
