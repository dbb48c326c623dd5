"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { OpenQuestion, Result } from "@/lib/result";
import { Group } from "./group";
import { OpenCard } from "./open-card";
import { OpenQuestions } from "./open-questions";

/** How many rights that wait stand unfolded. */
const AT_ONCE = 3;

type Props = { questions: readonly OpenQuestion[] } & Pick<Result, "cards">;

/** What is open: the questions that settle it, the most useful first, then each right that waits. */
export function OpenGroup({ questions, cards }: Props) {
  const t = useTranslations("result");
  const waiting = cards.unknown;
  const waitingCards = waiting.map((card) => <OpenCard key={card.id} card={card} />);
  return (
    <Group status="unknown">
      <OpenQuestions questions={questions} cards={cards} />
      {waiting.length > AT_ONCE ? (
        <Fold summary={t("waiting", { count: waiting.length })}>
          <div className="grid gap-3 pt-3 print:block print:*:mb-1.5">{waitingCards}</div>
        </Fold>
      ) : (
        waitingCards
      )}
    </Group>
  );
}
