"use client";

import { useTranslations } from "next-intl";
import type { AskedQuestion, Doubt } from "@/lib/household";

/** The words of one doubt. */
interface DoubtWords {
  readonly ask: string;
  readonly keep: string;
  readonly kept: string;
  readonly instead: (meant: number) => string;
  readonly taken: (meant: number) => string;
}

/** Puts doubts into words. */
export function useDoubtWords(): (doubt: Doubt, question: AskedQuestion) => DoubtWords {
  const t = useTranslations();

  function valueWords(value: number, question: AskedQuestion): string {
    switch (question.input.kind) {
      case "percent":
        return t("unit.percent", { share: value });
      case "count":
        return t("unit.homes", { homes: value });
      default:
        // As people say it, in 万.
        return t(value < 10_000 ? "unit.yuan" : "unit.largeYuan", { amount: value });
    }
  }

  return ({ value }, question) => {
    const words = (meant: number) => ({ value: valueWords(meant, question) });
    const offered = {
      instead: (meant: number) => t("doubts.instead", words(meant)),
      taken: (meant: number) => t("doubts.taken", words(meant)),
    };
    if (typeof value === "boolean") {
      return { ...offered, ask: t("doubts.owned"), keep: t("doubts.ownedKeep"), kept: t("doubts.ownedKept") };
    }
    const typed = words(value);
    return { ...offered, ask: t("doubts.ask", typed), keep: t("doubts.keep", typed), kept: t("doubts.kept", typed) };
  };
}
