"use client";

import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import type { CivilDate } from "@/lib/entitlements";
import { isDate, placeByBirth, valueAt } from "@/lib/household";
import type { Case } from "./case";

/** Names a child by its place in the order of birth and its birth or due date; `child` is an index in the list. */
export function useChildName(): (child: number, of: Pick<Case, "read" | "on">) => string {
  const t = useTranslations();
  const birthWords = useBirthWords();
  return (child, { read, on }) => {
    const when = birthWords(valueAt(read, "children", String(child), "birthDate"), on);
    const place = placeByBirth(read, child);
    return when === undefined ? t("fields.child", { place }) : t("fields.childBorn", { place, when });
  };
}

/** A birth or due date in words; nothing for what is no date. */
export function useBirthWords(): (date: unknown, on: CivilDate) => string | undefined {
  const t = useTranslations("answer");
  return (date, on) =>
    typeof date === "string" && isDate(date) ? t(date > on ? "due" : "born", { day: civilDate(date) }) : undefined;
}
