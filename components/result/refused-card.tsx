"use client";

import { useContext } from "react";
import { useWords } from "@/components/answers/use-words";
import { Card as Frame } from "@/components/ui/card";
import type { Card, Reason } from "@/lib/result";
import { TryingContext } from "./change/trying";
import { Grounds } from "./grounds";
import { ReasonItems } from "./reason-list";
import { InCard } from "./use-change-href";

/** A reason without what a change would win. */
const bare = (reason: Reason): Reason => (reason.bare ? { ...reason, statement: reason.bare } : reason);

/** A right that the family does not have: the conditions that fail, with its own answers; what would bring it. */
export function RefusedCard({ card }: { card: Card }) {
  const words = useWords();
  const trying = useContext(TryingContext);
  const { id, title, failures } = card;
  const turning = trying?.suggestions.turning.get(id);
  return (
    <InCard value={id}>
      <Frame as="article" id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 gap-2">
        <h3 id={`${id}-title`} className="font-semibold">
          {words(title)}
        </h3>
        <div className="text-base">
          <ReasonItems reasons={turning ? failures.map(bare) : failures} />
        </div>
        {trying && turning && <trying.part.CardChanges id={id} turning={turning} />}
        <div className="print:hidden">
          <Grounds card={card} />
        </div>
      </Frame>
    </InCard>
  );
}
