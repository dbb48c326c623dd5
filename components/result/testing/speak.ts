import { createFormatter, createTranslator } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import { formats } from "@/components/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { inWords, type Phrases } from "@/lib/result";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };

const timeZone = "Asia/Shanghai";

/** Puts phrases into words as the page does; a word or a value that is missing throws. */
export function speak(locale: Locale): (phrases: Phrases) => string {
  const messages = { zh, en: en as typeof zh }[locale];
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages, formats, timeZone, onError });
  const format = createFormatter({ locale, formats, timeZone });
  return inWords({
    translate: (key, values) => translate(key as never, values as never),
    list: (items) => format.list(items),
    date: civilDate,
  });
}
