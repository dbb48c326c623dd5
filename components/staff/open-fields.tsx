"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { FieldLink } from "@/components/ui/field-link";
import type { OpenQuestion } from "@/lib/result";

/** The questions that settle what is open, the most useful first; each leads to its field. */
export function OpenFields({ questions }: { questions: readonly OpenQuestion[] }) {
  const t = useTranslations("staff");
  const words = useWords();
  return (
    <section aria-labelledby="open-fields" className="grid gap-1">
      <h3 id="open-fields" className="font-bold">
        {t("openFields")}
      </h3>
      {questions.length === 0 && <p>{t("allSettled")}</p>}
      <ul className="grid divide-y divide-line text-base">
        {questions.map(({ path, name, settles }) => (
          <li key={path} className="flex flex-wrap items-center justify-between gap-x-3">
            <FieldLink field={path} className="grow basis-36 py-1 leading-snug">
              {words(name)}
            </FieldLink>
            <span className="text-sm text-muted">{t("settles", { count: settles.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
