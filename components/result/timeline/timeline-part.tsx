"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { civilDate } from "@/components/i18n/civil-date";
import type { AssessedCase } from "@/lib/result";
import { timelineOf } from "@/lib/result/timeline";
import { scaleOf } from "@/lib/result/timeline-scale";
import { MonthTable } from "./month-table";
import { TimelineBar, TimelineYears } from "./timeline-bar";

/** When what: each bar beneath the words that say all it shows, then the days to remember, then the months. */
export function TimelinePart({ of }: { of: AssessedCase }) {
  const t = useTranslations("timeline");
  const words = useWords();
  const timeline = timelineOf(of);
  const { rows, moments } = timeline;
  const scale = scaleOf(timeline, of.on);
  return (
    <div className="grid gap-4 pt-3">
      {rows.length > 0 && (
        <div className="grid gap-2">
          <p className="text-sm text-muted">{t("legend", { day: civilDate(of.on) })}</p>
          <TimelineYears scale={scale} />
          <ul aria-label={t("spans")} className="grid gap-3">
            {rows.map((row) => (
              <li key={`${row.id} ${words(row.name)} ${row.from}`} className="grid break-inside-avoid gap-0.5">
                <p className="font-semibold">{words(row.name)}</p>
                <p className="text-base">{words(row.told)}</p>
                <TimelineBar row={row} scale={scale} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {moments.length > 0 && (
        <div className="grid gap-1">
          <h3 className="font-semibold">{t("moments")}</h3>
          <ul className="grid gap-1 text-base">
            {moments.map(({ day, told }) => (
              <li key={`${day} ${words(told)}`}>{t("moment", { day: civilDate(day), told: words(told) })}</li>
            ))}
          </ul>
        </div>
      )}
      {rows.length + moments.length === 0 && <p>{t("none")}</p>}
      <MonthTable of={of} />
    </div>
  );
}
