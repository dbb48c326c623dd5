"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { civilDate } from "@/components/i18n/civil-date";
import { fetched } from "@/components/ui/fetched";
import { besideCatalogue, catalogue } from "@/lib/entitlements";
import { calendarEvents, type CalendarEvent } from "@/lib/documents/calendar/events";
import { citationsOf, say, type RightId } from "@/lib/result";

/** Makes the calendar of a case in the words of the page; `events` tells beforehand whether it has any. */
export function useCalendarFile(of: Case): { events: readonly CalendarEvent[]; write: () => Promise<Blob> } {
  const t = useTranslations();
  const words = useWords();
  const events = calendarEvents(of);

  const note = (right: RightId | undefined) => {
    const day = civilDate(of.on);
    if (right === undefined) return t("calendar.noteOfDay", { day });
    return t("calendar.note", {
      right: words(say(`entitlements.${right}.title`)),
      basis: words(citationsOf([...catalogue, ...besideCatalogue].find(({ id }) => id === right)?.basis ?? [])),
      day,
    });
  };

  const write = async () => {
    const { writeCalendar } = await fetched(() => import("@/lib/documents/calendar/write"));
    const worded = events.map(({ uid, day, title, right, remind }) => ({
      uid,
      day,
      remind,
      title: words(title),
      description: note(right),
    }));
    return new Blob([writeCalendar(worded, t("calendar.name"), of.on)], { type: "text/calendar;charset=utf-8" });
  };

  return { events, write };
}
