import { speakerOf } from "@/components/i18n/speaker";
import type { Locale } from "@/lib/i18n/locales";
import { inWords, type Phrases } from "@/lib/result";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };

const speakers = {
  zh: inWords(speakerOf("zh", zh)),
  en: inWords(speakerOf("en", en as typeof zh)),
};

/** Puts phrases into words as the page does; a word or a value that is missing throws. */
export function speak(locale: Locale): (phrases: Phrases) => string {
  return speakers[locale];
}
