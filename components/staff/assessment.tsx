"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { AsOf } from "@/components/link/as-of";
import { resultOf } from "@/lib/result";
import { DeskErrors } from "./desk-errors";
import { DeskSums } from "./desk-sums";
import { HandOver } from "./hand-over";
import { OpenFields } from "./open-fields";
import { Standings } from "./standings";

/** What the answers come to, live: beside the form where there is room, below it elsewhere. */
export function Assessment({ loaded }: { loaded: boolean }) {
  const t = useTranslations("staff");
  return (
    <section
      id="assessment"
      tabIndex={-1}
      aria-labelledby="assessment-title"
      className="grid min-w-0 scroll-mt-4 grid-cols-1 content-start gap-5 rounded-card border border-line p-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <h2 id="assessment-title" className="text-xl font-bold">
        {t("assessment")}
      </h2>
      {loaded ? <AssessmentNow /> : <p>{t("wait")}</p>}
    </section>
  );
}

function AssessmentNow() {
  const t = useTranslations("result");
  const now = useCase();
  const result = resultOf(now);
  return (
    <>
      <DeskErrors of={now} />
      <AsOf of={now} />
      <DeskSums sums={result.sums} />
      <HandOver of={now} open={result.questions.length} />
      <OpenFields questions={result.questions} />
      <Standings cards={result.cards} />
      <p className="text-sm text-muted">{t("basis", { day: civilDate(now.on) })}</p>
    </>
  );
}
