"use client";

import { useTranslations } from "next-intl";
import { NotAsked } from "@/components/questions/not-asked";
import { Question } from "@/components/questions/question";
import type { AskedQuestion, Step } from "@/lib/household";

type Props = {
  step: Step;
  questions: readonly AskedQuestion[];
  /** How many children are listed. */
  listed: number;
  stands: (question: AskedQuestion) => boolean;
};

/** What stands back says so and leaves out its hint; it is answered like any other. */
const moot =
  "text-muted [&_[id$=-hint]]:hidden [&_[id$=-readback]:empty]:hidden [&_legend]:mb-1 [&_legend]:text-base [&_legend]:font-normal";

/**
 * On a wide desk each question is a row: what is asked on the left, the answers on the right, as many abreast as their
 * words allow.
 */
const row =
  "xl:[&>div>fieldset]:flow-root xl:[&>div>:not(fieldset)]:ml-60 " +
  "xl:[&>div>fieldset>legend]:float-left xl:[&>div>fieldset>legend]:w-56 xl:[&>div>fieldset:not(:has(>p))>legend]:pt-2 " +
  "xl:[&>div>fieldset>:not(legend)]:ml-60 xl:[&>div>fieldset>:not(legend)+*]:mt-2 xl:[&>div>fieldset>p]:text-base/snug " +
  "xl:[&>div>fieldset>div:has(>label>[type=checkbox])]:grid-cols-2 " +
  "xl:[&>div>fieldset>[data-choices=long]:has(>label>[type=radio])]:flex " +
  "xl:[&>div>fieldset>[data-choices=long]>label:has([type=radio])]:w-auto " +
  "xl:[&>div>fieldset>[data-choices=long]>label:has([type=radio])]:grow " +
  "xl:[&>div>fieldset>div]:flex-wrap";

/** The questions of one step; those that do not stand there yet are drawn all the same, so that nothing in them is lost. */
export function DeskStep({ step, questions, listed, stands }: Props) {
  const t = useTranslations();
  // When a child is removed the others move up: their inputs are drawn anew, or they would show another's answer.
  const keyOf = ({ path, child }: AskedQuestion) => (child === undefined ? path : `${path} of ${listed}`);
  return (
    <fieldset id={stepId(step)} className="min-w-0 scroll-mt-4 border-t-2 border-line">
      <legend className="pr-3 text-xl font-bold">
        <h2>{t(`steps.${step}`)}</h2>
      </legend>
      <div className="grid grid-cols-1 gap-7 pt-2 xl:gap-5">
        {questions.map((question) => (
          <div key={keyOf(question)} hidden={!stands(question)} className={question.moot ? `${row} ${moot}` : row}>
            <Question question={question} />
          </div>
        ))}
        {step === "nursery" && questions.some(stands) && <NotAsked />}
        {!questions.some(stands) && (
          <p className="text-muted">{t(questions.length === 0 ? "staff.noChild" : "staff.nothingToAsk")}</p>
        )}
      </div>
    </fieldset>
  );
}

/** Where a step stands on the desk. */
export function stepId(step: Step): string {
  return `step-${step}`;
}
