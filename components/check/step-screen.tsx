"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { TitleWithVoice } from "@/components/aloud/title-with-voice";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import type { Step } from "@/lib/household";
import { RunningLine } from "./running-line";
import { StepForm } from "./step-form";
import { StepList } from "./step-list";

/** One step of the check: its questions, the way on, and what is known so far. */
export function StepScreen({ step }: { step: Step }) {
  const t = useTranslations();
  const { loaded } = useCase();
  return (
    <div className="grid min-h-dvh content-start gap-6 print:min-h-0">
      <TitleWithVoice of={`#check-${step} fieldset:not(fieldset fieldset)`}>
        <ArrivalTitle>{t(`steps.${step}`)}</ArrivalTitle>
      </TitleWithVoice>
      {!loaded && <p className="hidden kept:block">{t("check.loading")}</p>}
      <div className={`grid gap-6 ${loaded ? "" : "kept:invisible"}`}>
        <StepForm step={step} />
        <StepList current={step} />
        <RunningLine />
      </div>
    </div>
  );
}
