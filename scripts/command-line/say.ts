import { speakerOf } from "@/components/i18n/speaker";
import type { Assessment, Household } from "@/lib/entitlements";
import type { Locale } from "@/lib/i18n/locales";
import { inWords, resultOf, saidOf, type Phrases, type Said, type Words } from "@/lib/result";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** How many phrases are kept in words: the same come again from family to family. */
const MOST_KEPT = 10_000;

/** Makes of each case what page and paper say of it. */
export function saying(locale: Locale): (household: Household, assessment: Assessment) => Said {
  const words = inWords(speakerOf(locale, { zh, en: en as typeof zh }[locale]), remembering);
  return (household, assessment) => {
    const { on } = assessment;
    return saidOf(resultOf({ assessment, household, given: household, on }), words);
  };
}

function remembering(words: Words): Words {
  const kept = new Map<string, string>();
  return (phrases) => {
    const key = keyOf(phrases);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const said = words(phrases);
    kept.set(key, said);
    return said;
  };
}

/** The same for the same phrases; most are but the key of a message. */
function keyOf(phrases: Phrases): string {
  return "key" in phrases && phrases.values === undefined ? phrases.key : JSON.stringify(phrases);
}
