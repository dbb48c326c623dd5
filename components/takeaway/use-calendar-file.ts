"use client";

import { useTranslations } from "next-intl";
import { familyMark } from "@/components/answers/family-mark";
import type { Case } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { civilDate } from "@/components/i18n/civil-date";
import { fetched } from "@/components/ui/fetched";
import { besideCatalogue, catalogue } from "@/lib/entitlements";
import { citationsOf, say, type RightId } from "@/lib/result";

/** Makes the calendar of a case in the words of the page. */
export function useCalendarFile(of: Case): () => Promise<Blob> {
  const t = useTranslations();
  const words = useWords();

  const note = (right: RightId | undefined) => {
    const day = civilDate(of.on);
    if (right === undefined) return t("calendar.noteOfDay", { day });
    return t("calendar.note", {
      right: words(say(`entitlements.${right}.title`)),
      basis: words(citationsOf([...catalogue, ...besideCatalogue].find(({ id }) => id === right)?.basis ?? [])),
      day,
    });
  };

  return async () => {
    const { calendarEvents, writeCalendar } = await fetched(() => import("@/lib/documents/calendar/calendar"));
    const worded = calendarEvents(of, familyMark()).map(({ uid, day, title, right, remind }) => ({
      uid,
      day,
      remind,
      title: words(title),
      description: note(right),
    }));
    return new Blob([writeCalendar(worded, t("calendar.name"), Date.now())], { type: "text/calendar;charset=utf-8" });
  };
}
