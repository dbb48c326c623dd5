"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Card as Frame } from "@/components/ui/card";
import { isToDo, say, type Card } from "@/lib/result";
import { CardRest } from "./card-rest";
import { Gains } from "./gains";
import { InCard } from "./use-change-href";

/** A right that the family has, or that others decide: what it brings and what to do; all else is folded away. */
export function EntitlementCard({ card }: { card: Card }) {
  const t = useTranslations("result");
  const words = useWords();
  const { id, title, about, together, gains, announced, next } = card;
  return (
    <InCard value={id}>
      <Frame
        as="article"
        id={id}
        aria-labelledby={`${id}-title`}
        className="relative scroll-mt-4 gap-1! px-inner py-2 text-base/snug sm:px-5 sm:py-3"
      >
        <h3 id={`${id}-title`} className="font-semibold roomy:pr-20">
          {words(title)}
        </h3>
        {together && (
          <p className="text-xl/snug font-bold text-brand">{words(say("result.together", { figure: together }))}</p>
        )}
        {gains.length > 0 ? <Gains gains={gains} isTogether={together !== undefined} /> : <About>{words(about)}</About>}
        {announced.map((change) => (
          <p key={words(change)} className="text-attention">
            {words(change)}
          </p>
        ))}
        {/* Paper has all there is to do in one list. */}
        <p className={`text-muted ${isToDo(card) ? "print:hidden" : ""}`}>
          <span className="font-semibold">{t("next")}</span> <span>{words(next)}</span>
        </p>
        <CardRest card={card} />
      </Frame>
    </InCard>
  );
}

/** What a right without a figure is: on a phone its name and its step suffice, until it is opened. */
function About({ children }: { children: string }) {
  return <p className="hidden sm:block elder:block print:block">{children}</p>;
}
