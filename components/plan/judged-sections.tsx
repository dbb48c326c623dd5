import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { civilDate } from "@/components/i18n/civil-date";
import { Section } from "@/components/ui/section";
import { PLAN_DAY } from "@/lib/plan/day";
import type { PlanPage } from "@/lib/plan/page";
import { FigureTable } from "./figure-table";
import { Points } from "./points";
import { WorkedExample } from "./worked-example";

type Judged = NonNullable<PlanPage["judged"]>;

/** What a right that is worked out for a family says of it: for whom, how much, what is assumed, examples, what moved. */
export function JudgedSections({ judged, isReferred }: { judged: Judged; isReferred: boolean }) {
  const t = useTranslations("plan");
  const words = useWords();
  const { conditions, remarks, assumptions, notes, worked } = judged;
  return (
    <>
      <Section title={t("conditionsTitle")}>
        {conditions.map(({ lead, rules }, place) => (
          <div key={place} className="grid gap-1.5">
            {lead && <p>{words(lead)}</p>}
            <Points of={rules} />
          </div>
        ))}
      </Section>
      {!isReferred && (
        <Section title={t("figuresTitle")}>
          <HowMuch judged={judged} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t("movedTitle")}>
          {notes.map((note) => (
            <p key={note.key} className="border-l-4 border-attention pl-3">
              {words(note)}
            </p>
          ))}
        </Section>
      )}
      {remarks.length > 0 && (
        <Section title={t("notesTitle")}>
          <Points of={remarks} />
        </Section>
      )}
      <Section title={t("examplesTitle")}>
        <p className="text-muted">{t("examplesLead", { day: civilDate(PLAN_DAY) })}</p>
        {worked.map((example, place) => (
          <WorkedExample key={place} example={example} place={place} />
        ))}
      </Section>
      {assumptions.length > 0 && (
        <Section title={t("assumptionsTitle")}>
          <ul className="grid list-disc gap-2.5 pl-5 marker:text-brand">
            {assumptions.map(({ assumption, why }) => (
              <li key={assumption.key}>
                <p>{words(assumption)}</p>
                <p className="text-base text-muted">{t("whyLabel", { why: words(why) })}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function HowMuch({ judged: { figures, worked } }: { judged: Judged }) {
  const t = useTranslations("plan");
  if (figures.length > 0) return <FigureTable rows={figures} />;
  return <p>{worked.some(({ gains }) => gains.length > 0) ? t("paid") : t("free")}</p>;
}
