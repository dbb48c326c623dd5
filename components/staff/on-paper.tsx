"use client";

import { useTranslations } from "next-intl";
import * as rest from "@/components/result/rest/part";
import { ResultView } from "@/components/result/result-view";
import { PaperCode } from "@/components/takeaway/paper-code";
import { PageTitle } from "@/components/ui/page-title";

const whole = { part: rest };

/** What the printer gets of the desk: the same sheet as from the result itself. */
export function OnPaper() {
  const t = useTranslations("result");
  return (
    <div className="hidden print:block">
      <PageTitle>{t("title")}</PageTitle>
      <ResultView rest={whole} onRetry={() => {}} Code={PaperCode} />
    </div>
  );
}
