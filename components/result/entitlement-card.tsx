"use client";

import { useWords } from "@/components/answers/use-words";
import { Card as Frame } from "@/components/ui/card";
import { say, type Card } from "@/lib/result";
import { Gains } from "./gains";
import { GroundNotes } from "./ground-notes";
import { Grounds } from "./grounds";
import { NextStep } from "./next-step";
import { Refine } from "./refine";
import { InCard } from "./use-change-href";

/** A right that the family has, or that others decide: what it brings, what to do, and why. */
export function EntitlementCard({ card }: { card: Card }) {
  const words = useWords();
  const { id, title, about, together, gains, remarks, refine } = card;
  return (
    <InCard value={id}>
      <Frame as="article" id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 gap-2 pb-2 sm:pb-3">
        <h3 id={`${id}-title`} className="text-lg/snug font-semibold">
          {words(title)}
        </h3>
        {together && <p className="font-semibold">{words(say("result.together", { figure: together }))}</p>}
        {gains.length > 0 ? <Gains gains={gains} /> : <p>{words(about)}</p>}
        <GroundNotes card={card} />
        {remarks.map((remark) => (
          <p key={words(remark)} className="text-base text-muted">
            {words(remark)}
          </p>
        ))}
        <NextStep card={card} />
        <Refine questions={refine} />
        <Grounds card={card} />
      </Frame>
    </InCard>
  );
}
