"use client";

import { useTranslations } from "next-intl";
import { keepLinked } from "@/components/answers/session";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { asOfToday, overdueChildren } from "@/lib/household";
import { changesBetween } from "@/lib/result";
import { ChangeList } from "./change-list";
import type { FieldLinkType } from "./left-out";
import { Overdue } from "./overdue";

/**
 * On a result of another day, past or still to come: says so, lists what is different today, and leads to today's. Where a child has been
 * due since, today's result waits for whether it is there.
 */
export function AsOf({ of: now, Field }: { of: Case; Field: FieldLinkType }) {
  const t = useTranslations("link");
  const { on, today, given, answers, link } = now;
  if (on === today || !link) return null;
  if (overdueChildren(given, now).length > 0)
    return (
      <>
        <Notice title={t("asOf", { day: civilDate(on) })}>{null}</Notice>
        <Overdue of={now} Field={Field} />
      </>
    );
  const ahead = on > today;
  const changes = ahead ? changesBetween(given, today, on) : changesBetween(given, on, today);
  const showToday = () => keepLinked(answers, asOfToday(link));
  return (
    <Notice title={t(ahead ? "asOfAhead" : "asOf", { day: civilDate(on) })}>
      {changes.length === 0 ? (
        <p>{t(ahead ? "nothingChangedAhead" : "nothingChanged")}</p>
      ) : (
        <ChangeList changes={changes} ahead={ahead} />
      )}
      <Button kind="secondary" onClick={showToday} className="mt-2 justify-self-start print:hidden">
        {t("showToday")}
      </Button>
    </Notice>
  );
}
