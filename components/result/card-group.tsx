import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Status } from "@/lib/entitlements";
import type { Card } from "@/lib/result";
import { cardColumns } from "./card-columns";
import { EntitlementCard } from "./entitlement-card";
import { Group } from "./group";

type Props = { status: Status; cards: readonly Card[]; empty?: ReactNode };

/** The cards of one status. */
export function CardGroup({ status, cards, empty }: Props) {
  const t = useTranslations("result");
  const moved = cards.some(({ notes }) => notes.length > 0) ? t("movedOn") : undefined;
  return (
    <Group
      status={status}
      lead={status === "eligible" ? moved : undefined}
      empty={cards.length === 0 ? empty : undefined}
    >
      <div className={cardColumns}>
        {cards.map((card) => (
          <EntitlementCard key={card.id} card={card} />
        ))}
      </div>
    </Group>
  );
}
