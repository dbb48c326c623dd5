"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { FieldDoubt } from "@/components/doubts/field-doubt";
import { ChoiceCard } from "@/components/ui/choice-card";
import { describedBy, Fieldset } from "@/components/ui/fieldset";
import { TextInput } from "@/components/ui/text-input";
import type { Answers, AskedQuestion } from "@/lib/household";
import { answerName } from "./answer-name";
import { QuestionLegend } from "./question-legend";
import { Readback } from "./readback";
import { useFieldError } from "./use-field-error";
import { useQuestionWords } from "./use-question-words";

const units = { amount: "yuan", count: "homes", percent: "percent" } as const;

type Props = { question: AskedQuestion; kind: keyof typeof units };

/** A number to type. "Not sure" sets it aside and keeps what was typed; typing again takes it back up. */
export function NumberQuestion({ question, kind }: Props) {
  const { path } = question;
  const t = useTranslations("fields");
  const { register, setValue } = useFormContext<Answers>();
  const { hint } = useQuestionWords(question);
  const error = useFieldError(path, question);
  const unsure = answerName(`${path}.unsure`);
  return (
    <Fieldset id={path} legend={<QuestionLegend question={question} />} hint={hint} error={error?.words}>
      <div className="group grid grid-cols-1 gap-2 sm:grid-cols-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-2">
            <TextInput
              inputMode={kind === "count" ? "numeric" : "decimal"}
              enterKeyHint="next"
              aria-labelledby={`${path}-legend`}
              aria-describedby={[`${path}-unit`, `${path}-readback`, describedBy(path, { hint, error: error?.words })]
                .join(" ")
                .trim()}
              aria-invalid={error !== undefined}
              className="min-w-0 grow basis-32 group-has-[[type=checkbox]:checked]:line-through"
              {...register(answerName(`${path}.text`), { onChange: () => setValue(unsure, false) })}
            />
            <span id={`${path}-unit`}>{t(units[kind])}</span>
          </div>
          <Readback path={path} kind={kind} />
        </div>
        <ChoiceCard type="checkbox" className="self-start" {...register(unsure)}>
          {t("unsure")}
        </ChoiceCard>
      </div>
      <FieldDoubt question={question} />
    </Fieldset>
  );
}
