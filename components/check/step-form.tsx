"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { caseOf, useCase } from "@/components/answers/use-case";
import { useHoldForDoubts } from "@/components/doubts/use-hold-for-doubts";
import { useRouter } from "@/components/i18n/navigation";
import { answersResolver } from "@/components/questions/answers-resolver";
import { NotAsked } from "@/components/questions/not-asked";
import { Question } from "@/components/questions/question";
import { useAnswersForm } from "@/components/questions/use-answers-form";
import { useEarlySubmit } from "@/components/questions/use-early-submit";
import { useFocusLinkedField } from "@/components/questions/use-focus-linked-field";
import { type Answers, type Step } from "@/lib/household";
import { NewQuestions } from "./new-questions";
import { StepActions } from "./step-actions";
import { StepErrors } from "./step-errors";
import { useFrom } from "./use-from";
import { useQuestionsHere } from "./use-questions-here";
import { useSkip } from "./use-skip";
import { wayOn } from "./way-on";

/** The questions of a step, as they are asked of this family now. */
export function StepForm({ step }: { step: Step }) {
  const t = useTranslations("check");
  const [resolver] = useState(() => answersResolver((question) => question.step === step));
  const form = useAnswersForm(`check-${step}`, resolver);
  const hold = useHoldForDoubts(form.formState.submitCount);
  const { loaded } = useCase();
  const { questions, onFocus } = useQuestionsHere(step);
  const router = useRouter();
  const from = useFrom();
  useSkip(step, questions);
  useFocusLinkedField(loaded);
  useEarlySubmit(`check-${step}`, loaded);

  // What is asked follows from the answers sent, which may be newer than those last drawn.
  const goOn = (sent: Answers) => {
    const now = caseOf(sent);
    const here = now.asked.filter((question) => question.step === step).map(({ path }) => path);
    if (hold(now.doubts.filter(({ path }) => here.includes(path)))) return;
    router.push(wayOn(step, now, from).href);
  };

  return (
    <FormProvider {...form}>
      {/* The method "dialog" leads nowhere: Enter before the scripts come neither leaves the page nor loses a word. */}
      <form
        id={`check-${step}`}
        method="dialog"
        noValidate
        autoComplete="off"
        className="grid gap-8"
        onFocus={onFocus}
        onSubmit={form.handleSubmit(goOn)}
      >
        <StepErrors asked={questions} />
        {questions.map((question) => (
          <Question key={question.path} question={question} />
        ))}
        {step === "nursery" && questions.length > 0 && <NotAsked />}
        <NewQuestions key={String(loaded)} questions={questions} />
        {questions.length === 0 && <p>{loaded ? t("nothingToAsk") : t("firstHere")}</p>}
        <StepActions step={step} />
      </form>
    </FormProvider>
  );
}
