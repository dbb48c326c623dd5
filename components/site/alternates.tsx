import { useLocale } from "next-intl";
import { languages, locales } from "@/lib/i18n/locales";
import { siteOrigin } from "@/components/i18n/site-origin";

/**
 * Tells search engines which address of this page (`path` without its language, "/check/") is the one, and where it
 * stands in each language. Only whole addresses say that: there are none where the site's own is not known.
 */
export function Alternates({ path }: { path: `/${string}` }) {
  const current = useLocale();
  if (!siteOrigin) return null;
  return (
    <>
      <link rel="canonical" href={`${siteOrigin}/${current}${path}`} />
      {locales.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={languages[locale].tag} href={`${siteOrigin}/${locale}${path}`} />
      ))}
    </>
  );
}
