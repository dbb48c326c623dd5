"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { knownSoFar } from "@/lib/result";

/** What is known so far, in one line that is read out when it changes. */
export function KnownLine() {
  const t = useTranslations("check");
  const words = useWords();
  const { assessment } = useCase();
  const known = knownSoFar(assessment).map(words).join(" · ");
  return (
    <div role="status" className="min-w-0 grow">
      {known !== "" && <p key={known}>{t.rich("knownSoFar", { known, em: (inner) => <strong>{inner}</strong> })}</p>}
    </div>
  );
}
