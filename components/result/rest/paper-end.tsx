"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import type { PaperCode } from "@/components/takeaway/paper-code";
import { answersOf } from "@/lib/documents/answers";
import { sourcesOf } from "@/lib/documents/sources";
import { hotlines, say, type Details } from "@/lib/result";

/** What draws the code that reopens the case, once it is there. */
export type Code = typeof PaperCode | undefined;

type Props = { of: Case; details: Details; Code: Code };

/** What only paper needs: the answers that all of it rests on, the code that reopens the case, whom to call. */
export function PaperEnd({ of, details, Code }: Props) {
  const t = useTranslations("paper");
  const words = useWords();
  return (
    <div className="hidden print:block">
      {Code ? <Code of={of} /> : <p>{t("noCode")}</p>}
      <PaperAnswers of={of} />
      <Hotlines />
      <p className="pt-3 text-sm text-muted">
        {sourcesOf(details)
          .map((source) => words(source))
          .join(" ")}
      </p>
    </div>
  );
}

function PaperAnswers({ of }: { of: Case }) {
  const t = useTranslations("paper");
  const words = useWords();
  return (
    <section className="grid content-start gap-1">
      <h2 className="text-lg font-bold">{t("answers")}</h2>
      <dl>
        {answersOf(of).map(({ name, answer, beside }) => (
          <div key={words(name)} className="mr-3 inline">
            <dt className="inline text-muted">{`${words(say("paper.item", { name }))} `}</dt>
            <dd className="inline">{[answer, ...beside].map(words).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Hotlines() {
  const t = useTranslations();
  return (
    <ul className="clear-both flex flex-wrap gap-x-6 border-t border-line pt-1.5">
      {Object.entries(hotlines).map(([id, number]) => (
        <li key={id}>{t("result.call", { name: t(`hotlines.${id as keyof typeof hotlines}`), number })}</li>
      ))}
    </ul>
  );
}
