"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Fold } from "@/components/ui/fold";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { isToDo, type Card } from "@/lib/result";
import { GroundNotes } from "./ground-notes";
import { GroundsShown } from "./grounds";
import { HotlineLinks } from "./hotline-links";
import { LoanBars } from "./loan-bars";
import { Refine } from "./refine";

/** What a card has beyond its figure and its step: its fold stands in the corner, where there is room for one. */
export function CardRest({ card }: { card: Card }) {
  const t = useTranslations("result");
  const words = useWords();
  const { title, gains, remarks, notes, hotlines, refine } = card;
  const summary = (
    <>
      {notes.length > 0 ? <span className="text-attention">{t("unfoldMoved")}</span> : <span>{t("unfold")}</span>}
      <VisuallyHidden>{` ${words(title)}`}</VisuallyHidden>
    </>
  );
  return (
    <Fold summary={summary} inCorner>
      <div className="grid gap-3 pt-1 print:block print:pt-0 print:text-sm print:*:mr-2 print:*:inline">
        {gains.map(({ loan }, place) => loan && <LoanBars key={place} steps={loan} />)}
        {remarks.map((remark) => (
          <p key={words(remark)} className="text-muted">
            {words(remark)}
          </p>
        ))}
        <GroundNotes card={card} />
        <div className={isToDo(card) ? "print:hidden!" : ""}>
          <HotlineLinks hotlines={hotlines} />
        </div>
        <Refine questions={refine} stake={card.stake} />
        <GroundsShown card={card} />
      </div>
    </Fold>
  );
}
