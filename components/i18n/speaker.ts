import { IntlMessageFormat, type Formats } from "intl-messageformat";
import type { Locale } from "@/lib/i18n/locales";
import type { Speaker } from "@/lib/result";
import type zh from "@/messages/zh.json";
import { civilDate } from "./civil-date";
import { formats } from "./formats";

const { dateTime, number } = formats;
const timeZone = "Asia/Shanghai";
const date = Object.fromEntries(Object.entries(dateTime).map(([name, style]) => [name, { ...style, timeZone }]));
const styles: Partial<Formats> = { date, number };

/**
 * Speaks a language as the pages do, where there is no page. Each message is read once.
 * @param messages those of the language
 * @throws Error for a word or a value that is missing: nobody is shown the key of a message
 */
export function speakerOf(locale: Locale, messages: typeof zh): Speaker {
  const listing = new Intl.ListFormat(locale);
  const read = new Map<string, IntlMessageFormat>();
  const reading = (key: string): IntlMessageFormat => {
    const message = new IntlMessageFormat(messageAt(messages, key), locale, styles);
    read.set(key, message);
    return message;
  };
  return {
    translate: (key, values) => String((read.get(key) ?? reading(key)).format(values)),
    list: (items) => listing.format(items),
    date: civilDate,
  };
}

function messageAt(messages: object, key: string): string {
  let at: unknown = messages;
  for (const name of key.split(".")) at = (at as Record<string, unknown> | undefined)?.[name];
  if (typeof at !== "string") throw new Error(`No message is called ${key}.`);
  return at;
}
