"use client";

import { useTranslations } from "next-intl";
import type { AskedQuestion } from "@/lib/household";

/** The words of one question. */
interface QuestionWords {
  readonly label: string;
  readonly short: string;
  readonly hint: string | undefined;
  readonly option: (value: string) => string;
}

export function useQuestionWords({ words }: Pick<AskedQuestion, "words">): QuestionWords {
  const t = useTranslations("questions");
  const word = (key: string) => t(`${words}.${key}` as never);
  return {
    label: word("label"),
    short: word("short"),
    hint: t.has(`${words}.hint` as never) ? word("hint") : undefined,
    option: (value) => word(`options.${value}`),
  };
}
