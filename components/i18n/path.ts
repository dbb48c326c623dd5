import type { Locale } from "@/lib/i18n/locales";

/**
 * A path of ours without its language: `/check/`, with query and hash if need be. To put one before it is all that our
 * navigation adds to Next's: next-intl's own, for addresses of every kind, would be 1,700 bytes of every page.
 */
export type Path = string;

/** The same path as a browser asks for it. */
export const inLanguage = (locale: Locale, path: Path) => `/${locale}${path}`;
