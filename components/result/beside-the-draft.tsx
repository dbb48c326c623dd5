"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Fold } from "@/components/ui/fold";
import type { Beside } from "@/lib/result";
import { cardColumns, shortCardColumns } from "./card-columns";
import { Deadlines } from "./deadlines";
import { EntitlementCard } from "./entitlement-card";
import { OpenCard } from "./open-card";
import { RefusedCard } from "./refused-card";
import { SumRow } from "./sum-row";

/** What is national law beside the draft: what can be missed first, a sum of its own, then each right. */
export function BesideTheDraft({ beside }: { beside: Beside }) {
  const t = useTranslations();
  const words = useWords();
  const { eligible, unknown, notEligible } = beside.cards;
  const cardsOf = (isLater: boolean) =>
    eligible.filter((card) => card.isLater === isLater).map((card) => <EntitlementCard key={card.id} card={card} />);
  const [now, later] = [cardsOf(false), cardsOf(true)];
  return (
    <section id="beside" aria-labelledby="beside-title" className="grid scroll-mt-4 gap-2.5 print:block print:*:mb-1.5">
      <div className="grid gap-0.5 print:block print:break-after-avoid print:pt-2">
        <h2 id="beside-title" className="text-xl font-bold">
          {t("beside.title")}
        </h2>
        <p className="text-base/snug text-muted">{t("beside.lead")}</p>
      </div>
      <Deadlines deadlines={beside.deadlines} />
      <div className="overflow-hidden rounded-card border border-line">
        <SumRow sum={beside.sum} />
      </div>
      {now.length > 0 && <div className={cardColumns}>{now}</div>}
      {later.length > 0 && (
        <Fold
          summary={t("beside.later", {
            titles: words(eligible.filter(({ isLater }) => isLater).map(({ title }) => title)),
          })}
        >
          <div className={`pt-3 print:pt-0 ${cardColumns}`}>{later}</div>
        </Fold>
      )}
      {unknown.map((card) => (
        <OpenCard key={card.id} card={card} />
      ))}
      {notEligible.length > 0 && (
        <Fold summary={t("result.foldedTitle", { count: notEligible.length })}>
          <div className={`pt-3 print:pt-0 ${shortCardColumns}`}>
            {notEligible.map((card) => (
              <RefusedCard key={card.id} card={card} />
            ))}
          </div>
        </Fold>
      )}
    </section>
  );
}
