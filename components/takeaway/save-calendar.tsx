"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { saveFile } from "./save-file";
import { useCalendarFile } from "./use-calendar-file";

/** Saves the days to remember as a calendar file; the code for it is loaded on request. */
export function SaveCalendar({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const { events, write } = useCalendarFile(of);
  const [failed, setFailed] = useState(false);
  if (events.length === 0) return null;

  const save = () =>
    write().then(
      (file) => {
        setFailed(false);
        saveFile(file, `qingdao-${of.on}.ics`);
      },
      () => setFailed(true),
    );

  return (
    <div className="grid justify-items-start gap-2">
      <Button kind="secondary" onClick={save}>
        {t("calendar")}
      </Button>
      <p className="text-muted">{t("calendarHint")}</p>
      <p role="alert" className="text-attention empty:hidden">
        {failed ? t("failed") : null}
      </p>
    </div>
  );
}
