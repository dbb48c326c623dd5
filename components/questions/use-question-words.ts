"use client";

import { useTranslations } from "next-intl";
import { caesareanGuidance } from "@/lib/entitlements";
import type { AskedQuestion } from "@/lib/household";

/** What hints cite. */
const cited = { document: caesareanGuidance };

/** The words of one question. */
interface QuestionWords {
  readonly label: string;
  readonly short: string;
  readonly hint: string | undefined;
  readonly option: (value: string) => string;
  readonly optionHint: (value: string) => string | undefined;
}

export function useQuestionWords({ words, planned }: Pick<AskedQuestion, "words" | "planned">): QuestionWords {
  const t = useTranslations("questions");
  const word = (key: string) => t(`${words}.${key}` as never, cited as never);
  const asked = planned ? "planned." : "";
  const hint = `${asked}hint`;
  return {
    label: word(`${asked}label`),
    short: word("short"),
    hint: t.has(`${words}.${hint}` as never) ? word(hint) : undefined,
    option: (value) => word(`options.${value}`),
    optionHint: (value) => (t.has(`${words}.hints.${value}` as never) ? word(`hints.${value}`) : undefined),
  };
}
