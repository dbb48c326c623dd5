"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { hasDaysToRemember } from "@/lib/documents/calendar/any-day";
import { Missing, whyNotMade, type WhyNotMade } from "./missing";
import { saveFile } from "./save-file";
import { useCalendarFile } from "./use-calendar-file";

/**
 * Saves the days to remember as a calendar file, one button in a row of several, what is said of it below them; the code for it is loaded on request. One file for all of them: where a
 * phone takes only the first event, or opens none, a file for each would not help either, so that the words beside it
 * promise no phone and name the computer.
 */
export function SaveCalendar({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const write = useCalendarFile(of);
  const [why, setWhy] = useState<WhyNotMade>();
  if (!hasDaysToRemember(of)) return null;

  const save = () =>
    write().then(
      (file) => {
        setWhy(undefined);
        saveFile(file, `qingdao-${of.on}.ics`);
      },
      (error: unknown) => setWhy(whyNotMade(error)),
    );

  return (
    <>
      <Button kind="secondary" onClick={save}>
        {t("calendar")}
      </Button>
      <div className="order-1 basis-full empty:hidden">
        <Missing why={why} />
      </div>
      <p className="order-1 basis-full text-sm/snug text-muted">{t("calendarHint")}</p>
    </>
  );
}
