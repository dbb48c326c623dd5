"use client";

import { useTranslations } from "next-intl";
import { UntilRead } from "@/components/answers/until-read";
import { TitleWithVoice } from "@/components/aloud/title-with-voice";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import type { Step } from "@/lib/household";
import { RunningLine } from "./running-line";
import { StepForm } from "./step-form";
import { StepList } from "./step-list";

/** One step of the check: its questions, the way on, and what is known so far. */
export function StepScreen({ step }: { step: Step }) {
  const t = useTranslations("steps");
  return (
    <div className="foot-below grid gap-6">
      <TitleWithVoice of={`#check-${step} fieldset:not(fieldset fieldset)`}>
        <ArrivalTitle>{t(step)}</ArrivalTitle>
      </TitleWithVoice>
      <UntilRead>
        <StepForm step={step} />
        <StepList current={step} />
        <RunningLine />
      </UntilRead>
    </div>
  );
}
