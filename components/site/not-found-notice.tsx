import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button-look";
import { defaultLocale, languages, type Locale } from "@/lib/i18n/locales";

/** One language's word that the page is missing, with the way back to its start page. */
export async function NotFoundNotice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "notFound" });
  const Heading = locale === defaultLocale ? "h1" : "h2";
  return (
    <section lang={languages[locale].tag} className="grid justify-items-start gap-3">
      <Heading className="text-2xl font-bold">{t("title")}</Heading>
      <p>{t("explanation")}</p>
      <a href={`/${locale}/`} className={buttonLook(locale === defaultLocale ? "primary" : "secondary")}>
        {t("begin")}
      </a>
      <a href={`/${locale}/check/`} className="target text-link">
        {t("resume")}
      </a>
    </section>
  );
}
