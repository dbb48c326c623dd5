"use client";

import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import type { CivilDate } from "@/lib/entitlements";
import { isDate, placeByBirth, readAnswers, valueAt, type Answers } from "@/lib/household";

/** Names a child by its place in the order of birth and its birth or due date; `child` is an index in the list. */
export function useChildName(): (child: number, answers: Answers, on: CivilDate) => string {
  const t = useTranslations();
  const birthWords = useBirthWords();
  return (child, answers, on) => {
    const given = readAnswers(answers);
    const when = birthWords(valueAt(given, "children", String(child), "birthDate"), on);
    const place = placeByBirth(given, child);
    return when === undefined ? t("fields.child", { place }) : t("fields.childBorn", { place, when });
  };
}

/** A birth or due date in words; nothing for what is no date. */
export function useBirthWords(): (date: unknown, on: CivilDate) => string | undefined {
  const t = useTranslations("answer");
  return (date, on) =>
    typeof date === "string" && isDate(date) ? t(date > on ? "due" : "born", { day: civilDate(date) }) : undefined;
}
