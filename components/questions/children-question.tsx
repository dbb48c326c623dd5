"use client";

import { useFormContext } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import { ChoiceCard } from "@/components/ui/choice-card";
import { Choices } from "@/components/ui/choices";
import { Fieldset } from "@/components/ui/fieldset";
import { noChild, type Answers, type AskedQuestion } from "@/lib/household";
import { ChildList } from "./child-list";
import { QuestionLegend } from "./question-legend";
import { useFieldError } from "./use-field-error";
import { useOptions } from "./use-options";
import { useQuestionWords } from "./use-question-words";

/** Whether there are children, and when each was or will be born. */
export function ChildrenQuestion({ question }: { question: AskedQuestion }) {
  const { register, getValues, setValue } = useFormContext<Answers>();
  const { hint } = useQuestionWords(question);
  const { answers } = useCase();
  const error = useFieldError(question.path, question);
  const options = useOptions(question);

  function beginList() {
    const { hasChildren, children } = getValues();
    if (hasChildren === "some" && children.length === 0) setValue("children", [noChild()]);
  }

  return (
    <Fieldset id={question.path} legend={<QuestionLegend question={question} />} hint={hint} error={error?.words}>
      <Choices>
        {options.map(({ value, words }) => (
          <ChoiceCard key={value} type="radio" value={value} {...register("hasChildren", { onChange: beginList })}>
            {words}
          </ChoiceCard>
        ))}
      </Choices>
      {answers.hasChildren === "some" && <ChildList question={question} />}
    </Fieldset>
  );
}
