"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { useFormContext } from "react-hook-form";
import { BeforeVisitContext } from "@/components/answers/before-visit";
import { calculatorNow } from "@/components/answers/calculator-here";
import { useCase } from "@/components/answers/use-case";
import { ChoiceCard } from "@/components/ui/choice-card";
import { Fieldset } from "@/components/ui/fieldset";
import type { Answers, AskedQuestion } from "@/lib/household";
import { QuestionLegend } from "./question-legend";
import { toggled } from "./toggled";
import { useFieldError } from "./use-field-error";
import { useQuestionWords } from "./use-question-words";

/**
 * Which of several circumstances apply: any of them, or none, or not sure. "Not sure" is of all at once, for a household
 * lists what applies: whoever doubts one leaves it out, and may tick it on the result to see what it would bring.
 */
export function SituationsQuestion({ question }: { question: AskedQuestion }) {
  const t = useTranslations("fields");
  const { hint, option, optionHint } = useQuestionWords(question);
  const error = useFieldError(question.path, question);
  const { setValue } = useFormContext<Answers>();
  const { answers, household, on } = useCase();
  const picked = answers.situations;
  const before = useContext(BeforeVisitContext);
  const offered = calculatorNow()?.offeredSituations(household, { on, picked }) ?? before?.situations ?? [];

  const card = (value: string, words: string, more?: string) => (
    <ChoiceCard
      key={value}
      type="checkbox"
      name="situations"
      value={value}
      checked={picked.includes(value)}
      onChange={() => setValue("situations", toggled(picked, value), { shouldTouch: true })}
    >
      <span className="block">{words}</span>
      {more && <span className="block text-base text-muted">{more}</span>}
    </ChoiceCard>
  );

  return (
    <Fieldset id={question.path} legend={<QuestionLegend question={question} />} hint={hint} error={error?.words}>
      <div className="grid gap-2">
        {offered.map((situation) => card(situation, option(situation), optionHint(situation)))}
        {card("none", t("none"))}
        {card("unsure", t("unsureOfAll"))}
      </div>
    </Fieldset>
  );
}
