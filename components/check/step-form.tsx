"use client";

import { useTranslations } from "next-intl";
import { FormProvider } from "react-hook-form";
import { CalculatorMissing } from "@/components/answers/calculator-missing";
import { useCase } from "@/components/answers/use-case";
import { answersResolver } from "@/components/questions/answers-resolver";
import { useAnswersForm } from "@/components/questions/use-answers-form";
import { useEarlySubmit } from "@/components/questions/use-early-submit";
import { useFocusLinkedField } from "@/components/questions/use-focus-linked-field";
import type { Step } from "@/lib/household";
import { FocusQuestion } from "./focus-question";
import { NewQuestions } from "./new-questions";
import { StepActions } from "./step-actions";
import { StepErrors } from "./step-errors";
import { StepQuestions } from "./step-questions";
import { isSent } from "./use-from";
import { useOneByOne } from "./use-one-by-one";
import { useQuestionsHere } from "./use-questions-here";
import { useSend } from "./use-send";
import { useSkip } from "./use-skip";

/** The questions of a step, as they are asked of this family now. */
export function StepForm({ step }: { step: Step }) {
  const t = useTranslations("check");
  const { loaded } = useCase();
  const here = useQuestionsHere(step);
  const oneByOne = useOneByOne(step, here);
  const { questions, isAlone, shown, judged } = oneByOne;
  const isJudged = (path: string) => !isAlone || judged.some((question) => question.path === path);
  const form = useAnswersForm(
    `check-${step}`,
    answersResolver((question) => question.step === step && isJudged(question.path)),
  );
  const send = useSend(step, form, oneByOne);
  useSkip(step, questions);
  useFocusLinkedField({ loaded, called: here.called, isSent });
  useEarlySubmit(`check-${step}`, loaded);

  return (
    <FormProvider {...form}>
      {/* The method "dialog" leads nowhere: Enter before the scripts come neither leaves the page nor loses a word. */}
      <form
        id={`check-${step}`}
        method="dialog"
        noValidate
        autoComplete="off"
        className="grid gap-8"
        onFocus={here.onFocus}
        onClickCapture={oneByOne.onClickCapture}
        onSubmit={send}
      >
        <FocusQuestion shown={loaded ? shown?.path : undefined} called={here.called} isAlone={isAlone} />
        <StepErrors asked={questions} alone={isAlone && loaded ? shown : undefined} />
        <StepQuestions questions={questions} shown={shown} isAlone={isAlone} />
        {!isAlone && <NewQuestions key={String(loaded)} questions={questions} />}
        {questions.length === 0 && <p>{loaded ? t("nothingToAsk") : t("firstHere")}</p>}
        <StepActions step={step} oneByOne={oneByOne} />
        <CalculatorMissing />
      </form>
    </FormProvider>
  );
}
