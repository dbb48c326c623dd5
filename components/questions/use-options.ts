"use client";

import { useTranslations } from "next-intl";
import type { AskedQuestion } from "@/lib/household";
import { useQuestionWords } from "./use-question-words";

/** An answer to pick: its value as typed answers keep it, and its words. */
interface Option {
  readonly value: string;
  readonly words: string;
}

/** The answers to pick from; "not sure" is the last of every list. */
export function useOptions(question: AskedQuestion): readonly Option[] {
  const t = useTranslations();
  const { option } = useQuestionWords(question);
  return [...own(), { value: "unsure", words: t("fields.unsure") }];

  function own(): readonly Option[] {
    const { input } = question;
    switch (input.kind) {
      case "yesNo":
        if (input.planned) return ["yes", "planned", "no"].map((value) => ({ value, words: option(value) }));
        return (["yes", "no"] as const).map((value) => ({ value, words: t(`answer.${value}`) }));
      case "rate":
        return input.options.map((share) => ({ value: String(share), words: t("unit.percent", { share }) }));
      case "choice":
        return input.options.map((value) => ({ value, words: option(value) }));
      default:
        return ["some", "none"].map((value) => ({ value, words: option(value) }));
    }
  }
}
