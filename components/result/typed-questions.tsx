"use client";

import { useId, useState, type ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { answersResolver } from "@/components/questions/answers-resolver";
import { Question } from "@/components/questions/question";
import { useAnswersForm } from "@/components/questions/use-answers-form";
import { useCheckOnLeaving } from "@/components/questions/use-check-on-leaving";
import type { Asked } from "@/lib/result";

type Props = { asked: readonly Asked[] };

/** Questions whose answers are typed, in the middle of the result; an answer is judged as one leaves it. */
export function TypedQuestions({ asked }: Props) {
  const [resolver] = useState(() => answersResolver(() => true));
  const id = useId();
  const form = useAnswersForm(id, resolver);
  const check = form.handleSubmit(() => {});
  return (
    <FormProvider {...form}>
      <CheckedForm id={id} onSubmit={check}>
        {asked.map(({ path, question }) => (
          <Question key={path} question={question} />
        ))}
      </CheckedForm>
    </FormProvider>
  );
}

function CheckedForm(form: { id: string; onSubmit: () => void; children: ReactNode }) {
  const checkOnLeaving = useCheckOnLeaving();
  return (
    <form method="dialog" noValidate autoComplete="off" className="grid gap-5" onBlur={checkOnLeaving} {...form} />
  );
}
