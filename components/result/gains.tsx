"use client";

import { useWords } from "@/components/answers/use-words";
import type { Gain } from "@/lib/result";
import { LoanBars } from "./loan-bars";

/** What a right brings: a figure, what the figure is, and all of it in one sentence; one after another. */
export function Gains({ gains }: { gains: readonly Gain[] }) {
  const words = useWords();
  return (
    <ul className="grid gap-3">
      {gains.map(({ figure, bound, sentence, loan }, place) => (
        <li key={place} className="grid gap-0.5">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span
              className={`min-w-0 font-bold first-letter:uppercase ${bound ? "text-2xl/snug text-brand" : "text-lg/snug"}`}
            >
              {words(figure)}
            </span>
            {bound && <span className="text-sm text-muted">{words(bound)}</span>}
          </p>
          <p>{words(sentence)}</p>
          {loan && <LoanBars steps={loan} />}
        </li>
      ))}
    </ul>
  );
}
