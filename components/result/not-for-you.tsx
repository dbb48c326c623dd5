"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { Card } from "@/lib/result";
import { shortCardColumns } from "./card-columns";
import { Group } from "./group";
import { RefusedCard } from "./refused-card";

/** What the family does not have, folded away, each with why. */
export function NotForYou({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("result");
  if (cards.length === 0) return null;
  return (
    <Group status="notEligible">
      <Fold summary={t("foldedTitle", { count: cards.length })}>
        <div className={`pt-3 ${shortCardColumns}`}>
          {cards.map((card) => (
            <RefusedCard key={card.id} card={card} />
          ))}
        </div>
      </Fold>
    </Group>
  );
}
