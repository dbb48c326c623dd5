"use client";

import { useTranslations } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import { useCase } from "@/components/answers/use-case";
import { concerns, type AskedQuestion, type LeftOut as Pair, type Step } from "@/lib/household";
import { usePairWords } from "./use-pair-words";

/** Leads to a field. */
export type FieldLinkType = ComponentType<{ step: Step; path: string; children: ReactNode }>;

/** The questions that can be reached from a page, and the way to a field of theirs. */
export interface Reach {
  readonly questions: readonly AskedQuestion[];
  readonly Field: FieldLinkType;
}

type Props = { pairs: readonly Pair[]; more: number; reach: Reach };

/** The pairs of a link that could not be taken: each by its field's name, why, and the way to the field. */
export function LeftOut({ pairs, more, reach: { questions, Field } }: Props) {
  const t = useTranslations("link");
  const now = useCase();
  const wordsOf = usePairWords();
  if (pairs.length === 0) return null;
  // A child beyond the last that there is room for has no field.
  const stepOf = ({ path, code }: Pair) =>
    code === "tooMany" ? undefined : questions.find((question) => concerns(question, path, now))?.step;
  return (
    <>
      <p>{t("leftOut")}</p>
      <ul className="list-disc pl-6 wrap-anywhere">
        {pairs.map((pair) => {
          const step = stepOf(pair);
          const words = wordsOf(pair, now);
          return (
            <li key={`${pair.key}=${pair.value} ${pair.code}`}>
              {step ? (
                <Field step={step} path={pair.path}>
                  {words}
                </Field>
              ) : (
                words
              )}
            </li>
          );
        })}
        {more > 0 && <li>{t("more", { count: more })}</li>}
      </ul>
    </>
  );
}
