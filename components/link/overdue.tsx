"use client";

import { useTranslations } from "next-intl";
import { keepLinked } from "@/components/answers/session";
import type { Case } from "@/components/answers/use-case";
import { useChildName } from "@/components/answers/use-child-name";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { asOfToday, overdueChildren } from "@/lib/household";
import type { FieldLinkType } from "./left-out";

/**
 * Asks whether a child is there whose due date has passed since the day of the link. Until the family says so, the
 * answers count for that day, and no birth is stated that nobody told.
 */
export function Overdue({ of: now, Field }: { of: Case; Field: FieldLinkType }) {
  const t = useTranslations("link");
  const nameOf = useChildName();
  const { answers, given, link } = now;
  const overdue = overdueChildren(given, now);
  if (!link || overdue.length === 0) return null;
  return (
    <Notice tone="attention" title={t("overdue", { count: overdue.length })}>
      <ul className="grid gap-1">
        {overdue.map((child) => (
          <li key={child} className="flex flex-wrap gap-x-3">
            <span>{nameOf(child, now)}</span>
            <span className="print:hidden">
              <Field step="family" path={`children.${child}.birthDate`}>
                {t("overdueOther")}
              </Field>
            </span>
          </li>
        ))}
      </ul>
      <Button
        kind="secondary"
        onClick={() => keepLinked(answers, asOfToday(link))}
        className="mt-2 justify-self-start print:hidden"
      >
        {t("overdueBorn")}
      </Button>
    </Notice>
  );
}
