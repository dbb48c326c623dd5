"use client";

import { useTranslations } from "next-intl";
import { CalculatorMissing } from "@/components/answers/calculator-missing";
import { useCase } from "@/components/answers/use-case";
import type { Loading } from "@/components/ui/use-loaded";
import type * as AssessmentNow from "./assessment-now";
import type { Exchange } from "./exchange";
import { useHeightTold } from "./use-height-told";

type Props = {
  loading: Loading<typeof AssessmentNow>;
  loaded: boolean;
  /** Changes with the case on the desk. */
  round: string;
  onExchange: Exchange;
};

/** What the answers come to, live: beside the form where there is room, below it elsewhere. What one does is always in sight. */
export function Assessment({ loading: { part, why }, loaded, round, onExchange }: Props) {
  const t = useTranslations("staff");
  const now = useCase();
  const head = useHeightTold<HTMLDivElement>("--head-height");
  return (
    <section id="assessment" tabIndex={-1} aria-labelledby="assessment-title" className="min-w-0 scroll-mt-4">
      <div ref={head} className="bg-surface lg:sticky lg:top-0 lg:z-10 lg:pt-2 elder:static">
        <div className="grid gap-2 rounded-t-card border border-line p-4 pb-3">
          <h2 id="assessment-title" className="text-xl font-bold">
            {t("assessment")}
          </h2>
          {loaded && part && <part.Actions of={now} onExchange={onExchange} />}
        </div>
      </div>
      <div className="grid grid-cols-1 content-start gap-5 rounded-b-card border border-t-0 border-line p-4 lg:sticky lg:top-(--head-height,8rem) lg:max-h-[calc(100dvh-var(--head-height,8rem)-0.5rem)] lg:overflow-y-auto elder:static elder:max-h-none">
        {loaded && part && <part.AssessmentNow of={now} round={round} />}
        {!(loaded && part) && !why && <p>{t("wait")}</p>}
        <CalculatorMissing />
      </div>
    </section>
  );
}
