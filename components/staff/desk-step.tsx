"use client";

import { useTranslations } from "next-intl";
import { Question } from "@/components/questions/question";
import type { AskedQuestion, Step } from "@/lib/household";

type Props = { step: Step; questions: readonly AskedQuestion[] };

/** What stands back says so and leaves out its hint; it is answered like any other. */
const moot = "text-muted [&_[id$=-hint]]:hidden [&_legend]:mb-1 [&_legend]:text-base [&_legend]:font-normal";

/** The questions of one step. */
export function DeskStep({ step, questions }: Props) {
  const t = useTranslations();
  return (
    <fieldset id={stepId(step)} className="min-w-0 scroll-mt-4 border-t-2 border-line">
      <legend className="pr-3 text-xl font-bold">
        <h2>{t(`steps.${step}`)}</h2>
      </legend>
      <div className="grid grid-cols-1 gap-7 pt-2">
        {questions.map((question) => (
          <div key={question.path} className={question.moot ? moot : ""}>
            <Question question={question} />
          </div>
        ))}
        {questions.length === 0 && <p className="text-muted">{t("staff.noChild")}</p>}
      </div>
    </fieldset>
  );
}

/** Where a step stands on the desk. */
export function stepId(step: Step): string {
  return `step-${step}`;
}
