"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Link } from "@/components/i18n/link";
import type { Asked } from "@/lib/result";
import { useChangeHref } from "./use-change-href";

type Props = { kind: "refineTitle" | "waitsFor"; questions: readonly Asked[]; className?: string };

/** Questions that would settle or sharpen something, each with the way to it. */
export function QuestionLinks({ kind, questions, className = "flex" }: Props) {
  const t = useTranslations("result");
  const words = useWords();
  const changeHref = useChangeHref();
  if (questions.length === 0) return null;
  return (
    <div className={`${className} flex-wrap items-baseline gap-x-4 text-base`}>
      <p>{t(kind)}</p>
      {questions.map((asked) => (
        <Link key={asked.path} href={changeHref(asked)} className="target text-link">
          {words(asked.name)}
        </Link>
      ))}
    </div>
  );
}
