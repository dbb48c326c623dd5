"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { concerns, errorsAbout, type AskedQuestion, type Step } from "@/lib/household";
import { useErrorWords } from "./use-error-words";
import { useFieldName } from "./use-field-name";

/** An error that names its field, with where the field is. */
interface ListedError {
  readonly id: string;
  readonly step: Step;
  readonly words: string;
}

/** What is wrong with the answers to some questions, in their order. */
export function useErrorList(asked: readonly AskedQuestion[], of: Case): readonly ListedError[] {
  const t = useTranslations("fields");
  const errorWords = useErrorWords();
  const fieldName = useFieldName();
  return errorsAbout(asked, of.errors, of).flatMap((error) => {
    const question = asked.find((candidate) => concerns(candidate, error.path, of));
    if (!question) return [];
    const words = t("error", { field: fieldName(error.path, question, of), error: errorWords(error, question, of) });
    return [{ id: error.path, step: question.step, words }];
  });
}
