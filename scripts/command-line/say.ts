import { speakerOf } from "@/components/i18n/speaker";
import type { Assessment, Household } from "@/lib/entitlements";
import type { Locale } from "@/lib/i18n/locales";
import { inWords, resultOf, saidOf, type Phrases, type Said } from "@/lib/result";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** How many phrases are kept in words: the same come again from family to family. */
const MOST_KEPT = 50_000;

/** Makes of each case what page and paper say of it. */
export function saying(locale: Locale): (household: Household, assessment: Assessment) => Said {
  const words = remembering(inWords(speakerOf(locale, { zh, en: en as typeof zh }[locale])));
  return (household, assessment) => {
    const { on } = assessment;
    return saidOf(resultOf({ assessment, household, given: household, on }), words);
  };
}

function remembering(words: (phrases: Phrases) => string): (phrases: Phrases) => string {
  const kept = new Map<string, string>();
  return (phrases) => {
    const key = JSON.stringify(phrases);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const said = words(phrases);
    kept.set(key, said);
    return said;
  };
}
