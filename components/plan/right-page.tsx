import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Link } from "@/components/i18n/link";
import { HotlineLinks } from "@/components/result/hotline-links";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PlanPage } from "@/lib/plan/page";
import { Begin } from "./begin";
import { JudgedSections } from "./judged-sections";
import { Points } from "./points";
import { StructuredData } from "./structured-data";

/** One right: what it is, for whom, how much, by which clause, with examples, and whom to call. */
export function RightPage({ page }: { page: PlanPage }) {
  const t = useTranslations("plan");
  const words = useWords();
  const { title, about, next, isBeside, isReferred, citations, hotlines, judged } = page;
  return (
    <div className="grid grid-cols-1 gap-8">
      <StructuredData page={page} />
      <div className="grid gap-3">
        <Link href="/plan/" className="target text-link justify-self-start print:hidden">
          {t("listTitle")}
        </Link>
        <ArrivalTitle>{words(title)}</ArrivalTitle>
        <p className="text-lg">{words(about)}</p>
        {isReferred && <p>{t("referredNote")}</p>}
        <p className="text-muted">{isBeside ? t("besideNote") : t("draftNote")}</p>
      </div>
      {judged && judged.announced.length > 0 && (
        <Notice title={t("announcedTitle")}>
          {judged.announced.map((announced) => (
            <p key={words(announced)}>{words(announced)}</p>
          ))}
        </Notice>
      )}
      {judged ? <JudgedSections judged={judged} isReferred={isReferred} /> : <p>{t("noFigure")}</p>}
      <Section title={t("next")}>
        <p>{words(next)}</p>
      </Section>
      <Section title={t("callTitle")}>
        <HotlineLinks hotlines={hotlines} />
      </Section>
      <Section title={t("citationsTitle")}>
        <Points of={citations} />
      </Section>
      <Begin />
    </div>
  );
}
