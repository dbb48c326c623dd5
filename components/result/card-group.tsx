import type { ReactNode } from "react";
import type { Status } from "@/lib/entitlements";
import type { Card } from "@/lib/result";
import { cardColumns } from "./card-columns";
import { EntitlementCard } from "./entitlement-card";
import { Group } from "./group";

type Props = { status: Status; cards: readonly Card[]; empty?: ReactNode };

/** The cards of one status. */
export function CardGroup({ status, cards, empty }: Props) {
  return (
    <Group status={status} lead={cards.length === 0 ? empty : undefined}>
      <div className={cardColumns}>
        {cards.map((card) => (
          <EntitlementCard key={card.id} card={card} />
        ))}
      </div>
    </Group>
  );
}
