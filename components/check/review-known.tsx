"use client";

import { useTranslations } from "next-intl";
import { calculatorNow } from "@/components/answers/calculator-here";
import { useCase } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";

/** What the answers above come to so far, in the line that ran along with the questions. */
export function ReviewKnown() {
  const t = useTranslations("check");
  const words = useWords();
  const { assessment } = useCase();
  const known = (calculatorNow()?.knownSoFar(assessment) ?? []).map(words).join(" · ");
  if (known === "") return null;
  return (
    <p key={known} className="rounded-card bg-brand-soft px-4 py-3 text-base">
      {t.rich("knownSoFar", { known, em: (inner) => <strong>{inner}</strong> })}
    </p>
  );
}
