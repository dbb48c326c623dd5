"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Result } from "@/lib/result";
import { DeskSum } from "./desk-sum";
import { Standing } from "./standing";

/** What is national law beside the draft, apart from the draft's sums: what can be missed, a sum of its own, each right. */
export function DeskBeside({ beside: { sum, deadlines, cards } }: Pick<Result, "beside">) {
  const t = useTranslations("beside");
  const words = useWords();
  return (
    <section aria-labelledby="desk-beside" className="grid gap-2 border-t-2 border-brand pt-3">
      <h3 id="desk-beside" className="font-bold">
        {t("title")}
      </h3>
      {deadlines.map(({ child, statement }) => (
        <p key={child} className="text-base/snug font-semibold text-attention">
          {words(statement)}
        </p>
      ))}
      <dl className="border-y border-line">
        <DeskSum sum={sum} />
      </dl>
      <ul className="grid gap-2.5 text-base/snug">
        {[...cards.eligible, ...cards.unknown, ...cards.notEligible].map((card) => (
          <Standing key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}
