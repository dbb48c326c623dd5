import type messages from "@/messages/zh.json";
import type { formats } from "./formats";
import type { Locale } from "@/lib/i18n/locales";

declare module "next-intl" {
  interface AppConfig {
    Formats: typeof formats;
    Locale: Locale;
    Messages: typeof messages;
  }
}

export type Messages = typeof messages;

/** A top-level key of the words: one for each part of the product. */
export type Namespace = keyof Messages;
