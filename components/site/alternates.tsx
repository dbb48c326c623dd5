import { languages, locales } from "@/lib/i18n/locales";

/** Tells search engines where this page (`path` without its language, "/check/") stands in each language. */
export function Alternates({ path }: { path: `/${string}` }) {
  return locales.map((locale) => (
    <link key={locale} rel="alternate" hrefLang={languages[locale].tag} href={`/${locale}${path}`} />
  ));
}
