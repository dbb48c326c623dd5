"use client";

import { useTranslations } from "next-intl";
import { PaperCode } from "@/components/takeaway/paper-code";
import { ResultView } from "@/components/result/result-view";

import { PageTitle } from "@/components/ui/page-title";

/** What the printer gets of the desk: the same sheet as from the result itself. */
export function OnPaper() {
  const t = useTranslations("result");
  return (
    <div className="hidden print:block">
      <PageTitle>{t("title")}</PageTitle>
      <ResultView Code={PaperCode} atOnce />
    </div>
  );
}
