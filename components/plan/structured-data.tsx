import { useLocale, useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { siteOrigin } from "@/components/i18n/site-origin";
import { languages } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plan/page";
import { hotlines as numbers } from "@/lib/result";

/** What a search engine is told of a right. It is data: it runs nothing, and no policy holds it back. */
export function StructuredData({ page }: { page: PlanPage }) {
  const t = useTranslations();
  const words = useWords();
  const locale = useLocale();
  const { id, title, about, group, isBeside, hotlines } = page;
  const service = {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: words(title),
    description: words(about),
    disambiguatingDescription: t(isBeside ? "plan.besideNote" : "plan.draftNote"),
    serviceType: t(`plan.group.${group}`),
    inLanguage: languages[locale].tag,
    ...(siteOrigin && { url: `${siteOrigin}/${locale}/plan/${id}/` }),
    areaServed: { "@type": isBeside ? "Country" : "City", name: t(isBeside ? "plan.area.country" : "plan.area.city") },
    availableChannel: hotlines.map((hotline) => ({
      "@type": "ServiceChannel",
      servicePhone: { "@type": "ContactPoint", contactType: t(`hotlines.${hotline}`), telephone: numbers[hotline] },
    })),
  };
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asDataBlock(service) }} />;
}

/** No text in it can end the element that it stands in. */
const asDataBlock = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
