"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useFieldName } from "@/components/questions/use-field-name";
import { questionAbout, type LeftOut } from "@/lib/household";
import { isolated } from "./isolated";
import { useReasonWords } from "./use-reason-words";

/** Says which pair of a link could not be taken, and why: by the name of its field, or by its key where there is none. */
export function usePairWords(): (pair: LeftOut, now: Case) => string {
  const t = useTranslations();
  const nameOf = useFieldName();
  const reasonWords = useReasonWords();

  return (pair, now) => {
    const { key, path } = pair;
    const question = questionAbout(path, now.every);
    const reason = reasonWords(pair, question, now);
    const field = question ? nameOf(path, question, now) : key === "on" ? t("link.on") : isolated(key);
    return pair.value === ""
      ? t("fields.error", { field, error: reason })
      : t("link.pair", { field, value: isolated(pair.value), reason });
  };
}
