import { createFormatter, createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import type { Speaker } from "@/lib/result";
import type zh from "@/messages/zh.json";
import { civilDate } from "./civil-date";
import { formats } from "./formats";

const timeZone = "Asia/Shanghai";

/**
 * Speaks a language as the pages do, where there is no page.
 * @param messages those of the language
 * @throws Error for a word or a value that is missing: nobody is shown the key of a message
 */
export function speakerOf(locale: Locale, messages: typeof zh): Speaker {
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages, formats, timeZone, onError });
  const format = createFormatter({ locale, formats, timeZone });
  return {
    translate: (key, values) => translate(key as never, values as never),
    list: (items) => format.list(items),
    date: civilDate,
  };
}
