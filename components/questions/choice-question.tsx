"use client";

import { useFormContext } from "react-hook-form";
import { FieldDoubt } from "@/components/doubts/field-doubt";
import { ChoiceCard } from "@/components/ui/choice-card";
import { Choices } from "@/components/ui/choices";
import { Fieldset } from "@/components/ui/fieldset";
import type { Answers, AskedQuestion } from "@/lib/household";
import { answerName } from "./answer-name";
import { QuestionLegend } from "./question-legend";
import { useFieldError } from "./use-field-error";
import { useOptions } from "./use-options";
import { useQuestionWords } from "./use-question-words";

/** A question with one answer out of several. */
export function ChoiceQuestion({ question }: { question: AskedQuestion }) {
  const { register } = useFormContext<Answers>();
  const { hint } = useQuestionWords(question);
  const error = useFieldError(question.path, question);
  const options = useOptions(question);
  const short = question.input.kind === "yesNo";
  return (
    <Fieldset id={question.path} legend={<QuestionLegend question={question} />} hint={hint} error={error?.words}>
      <Choices short={short}>
        {options.map(({ value, words }) => (
          <ChoiceCard key={value} type="radio" value={value} {...register(answerName(question.path))}>
            {words}
          </ChoiceCard>
        ))}
      </Choices>
      <FieldDoubt question={question} />
    </Fieldset>
  );
}
