"use client";

import { useWords } from "@/components/answers/use-words";
import { Card as Frame } from "@/components/ui/card";
import type { Card } from "@/lib/result";
import { GroundNotes } from "./ground-notes";
import { Grounds } from "./grounds";
import { QuestionLinks } from "./question-links";
import { InCard } from "./use-change-href";

/** A right that waits for answers. */
export function OpenCard({ card }: { card: Card }) {
  const words = useWords();
  const { id, title, missing, stake } = card;
  return (
    <InCard value={id}>
      <Frame as="article" id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 gap-1">
        <h3 id={`${id}-title`} className="font-semibold">
          {words(title)}
        </h3>
        {stake && <p className="text-base">{words(stake)}</p>}
        <QuestionLinks kind="waitsFor" questions={missing} />
        <GroundNotes card={card} />
        <Grounds card={card} />
      </Frame>
    </InCard>
  );
}
