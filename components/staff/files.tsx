"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { LinkText } from "@/components/takeaway/link-text";
import { SaveCalendar } from "@/components/takeaway/save-calendar";
import { SavePdf } from "@/components/takeaway/save-pdf";

/** The case as text to copy by hand, as a PDF, as calendar entries. */
export function Files({ of, link }: { of: Case; link: string }) {
  const t = useTranslations("takeaway");
  return (
    <div className="grid gap-5 pt-2 text-base">
      <LinkText link={link} label={t("link")} />
      <SavePdf of={of} link={link} />
      <SaveCalendar of={of} />
    </div>
  );
}
