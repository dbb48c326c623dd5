"use client";

import { useWords } from "@/components/answers/use-words";
import { Card as Frame } from "@/components/ui/card";
import type { Card } from "@/lib/result";
import { Grounds } from "./grounds";
import { ReasonItems } from "./reason-list";
import { InCard } from "./use-change-href";

/** A right that the family does not have: the conditions that fail, with its own answers. */
export function RefusedCard({ card }: { card: Card }) {
  const words = useWords();
  const { id, title, failures } = card;
  return (
    <InCard value={id}>
      <Frame as="article" id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 gap-2">
        <h3 id={`${id}-title`} className="font-semibold">
          {words(title)}
        </h3>
        <div className="text-base">
          <ReasonItems reasons={failures} />
        </div>
        <div className="print:hidden">
          <Grounds card={card} />
        </div>
      </Frame>
    </InCard>
  );
}
