"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { useErrorWords } from "@/components/questions/use-error-words";
import { useFieldName } from "@/components/questions/use-field-name";
import { everyQuestion, FIRST_DAY, LAST_DAY, questionAbout, type AskedQuestion, type LeftOut } from "@/lib/household";

const bounds = { first: civilDate(FIRST_DAY), last: civilDate(LAST_DAY) };

/** As much of a link's own text as is shown of it. */
const MOST_SHOWN = 40;

/** Says which pair of a link could not be taken, and why: by the name of its field, or by its key where there is none. */
export function usePairWords(): (pair: LeftOut, now: Case) => string {
  const t = useTranslations();
  const nameOf = useFieldName();
  const errorWords = useErrorWords();

  function reason({ path, code }: LeftOut, question: AskedQuestion | undefined, now: Case): string {
    if (code === "repeated") return t("link.repeated");
    if (path === "on") return code === "invalid" ? t("link.badDay") : t("link.dayOutside", bounds);
    if (!question) return t("errors.any.unknownField");
    // One child too many is no fault of its birth date.
    return errorWords({ path: code === "tooMany" ? question.path : path, code }, question, now);
  }

  return (pair, now) => {
    const { key, path } = pair;
    const question = questionAbout(path, everyQuestion(Infinity, now));
    const why = reason(pair, question, now);
    const field = question ? nameOf(path, question, now) : key === "on" ? t("link.on") : shortened(key);
    // What stands under a key that is not known here may be anything: it is not shown.
    const value = question || key === "on" ? shortened(pair.value) : "";
    return value === "" ? t("fields.error", { field, error: why }) : t("link.pair", { field, value, reason: why });
  };
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
