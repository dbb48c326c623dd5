"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Missing, whyNotMade, type WhyNotMade } from "@/components/takeaway/missing";
import { saveFile } from "@/components/takeaway/save-file";
import { Button } from "@/components/ui/button";
import { fetched } from "@/components/ui/fetched";

/** Saves the case and all that comes of it as a file that the calculator's tests run. */
export function SaveCase({ of: { household, assessment, on } }: { of: Case }) {
  const t = useTranslations("staff");
  const [why, setWhy] = useState<WhyNotMade>();

  const save = () =>
    fetched(() => import("@/lib/household/case-file")).then(
      ({ caseFileOf, caseText }) => {
        setWhy(undefined);
        const text = caseText(caseFileOf(t("caseTitle", { day: civilDate(on) }), household, assessment));
        saveFile(new Blob([text], { type: "application/json" }), `case-${on}.json`);
      },
      (error: unknown) => setWhy(whyNotMade(error)),
    );

  return (
    <div className="grid justify-items-start gap-2">
      <Button kind="secondary" onClick={save}>
        {t("saveCase")}
      </Button>
      <p className="text-muted">{t("saveCaseHint")}</p>
      <Missing why={why} />
    </div>
  );
}
