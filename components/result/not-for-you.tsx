"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { Card } from "@/lib/result";
import { shortCardColumns } from "./card-columns";
import { RefusedCard } from "./refused-card";

/** What the family does not have, folded away, each with why. */
export function NotForYou({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("result");
  const paper = useTranslations("paper.lead");
  if (cards.length === 0) return null;
  return (
    <section id="notEligible" aria-labelledby="notEligible-title" className="scroll-mt-4">
      <Fold
        summary={
          <h2 id="notEligible-title" className="font-bold">
            {t("refusedTitle", { count: cards.length })}
          </h2>
        }
      >
        <h2 className="hidden break-after-avoid pt-2 text-xl font-bold print:block">{t("group.notEligible.title")}</h2>
        <p className="text-base/snug text-muted print:hidden">{t("group.notEligible.lead")}</p>
        <p className="hidden break-after-avoid pb-1.5 text-muted print:block">{paper("notEligible")}</p>
        <div className={`pt-3 print:pt-0 ${shortCardColumns}`}>
          {cards.map((card) => (
            <RefusedCard key={card.id} card={card} />
          ))}
        </div>
      </Fold>
    </section>
  );
}
