"use client";

import { useTranslations } from "next-intl";
import { calculatorNow } from "@/components/answers/calculator-here";
import { useCase } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { Said } from "@/components/ui/said";
import { useNews } from "@/components/ui/use-news";

/** Who types a sum hears the line once, after the last digit. */
const PAUSE = 1000;

/** What is known so far, in one line; it is read out once it has changed and come to rest. */
export function KnownLine() {
  const t = useTranslations("check");
  const words = useWords();
  const now = useCase();
  const known = (calculatorNow()?.knownSoFar(now.assessment) ?? []).map(words).join(" · ");
  const news = useNews(known === "" ? "" : t.markup("knownSoFar", { known, em: (inner) => inner }), now.loaded);
  return (
    <div className="min-w-0 grow">
      {known !== "" && <KnownWords key={known} known={known} />}
      <Said words={news} after={PAUSE} className="sr-only" />
    </div>
  );
}

/** Drawn anew for every new line, so that what a page translator put in its place goes with it. */
function KnownWords({ known }: { known: string }) {
  const t = useTranslations("check");
  return <p>{t.rich("knownSoFar", { known, em: (inner) => <strong>{inner}</strong> })}</p>;
}
