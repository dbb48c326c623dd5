import { useLocale } from "next-intl";
import { languages, locales } from "@/lib/i18n/locales";
import { siteOrigin } from "@/components/i18n/site-origin";

/**
 * Tells search engines where this page (`path` without its language, "/check/") stands in each language; and which of
 * its addresses is the one, which only a whole address can say.
 */
export function Alternates({ path }: { path: `/${string}` }) {
  const current = useLocale();
  return (
    <>
      {siteOrigin && <link rel="canonical" href={`${siteOrigin}/${current}${path}`} />}
      {locales.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={languages[locale].tag} href={`${siteOrigin}/${locale}${path}`} />
      ))}
    </>
  );
}
