"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { Result } from "@/lib/result";
import { Group } from "./group";
import { OpenCard } from "./open-card";
import { OpenQuestions } from "./open-questions";

/** How many rights that wait stand unfolded. */
const AT_ONCE = 3;

/** What is open: the questions that settle it, the most useful first, then each right that waits. */
export function OpenGroup({ result }: { result: Result }) {
  const t = useTranslations("result");
  const waiting = result.cards.unknown;
  const cards = waiting.map((card) => <OpenCard key={card.id} card={card} />);
  return (
    <Group status="unknown">
      <OpenQuestions result={result} />
      {waiting.length > AT_ONCE ? (
        <Fold summary={t("waiting", { count: waiting.length })}>
          <div className="grid gap-4 pt-3">{cards}</div>
        </Fold>
      ) : (
        cards
      )}
    </Group>
  );
}
