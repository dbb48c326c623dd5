"use client";

import { useEffect, useState } from "react";
import { useForm, type Resolver, type UseFormReturn } from "react-hook-form";
import { currentAnswers, keepAnswers, subscribeToAnswers } from "@/components/answers/session";
import { noAnswers, writeSaved, type Answers } from "@/lib/household";
import { answerName } from "./answer-name";
import { errorPaths } from "./error-paths";
import { dropParked, readParked } from "./parked";
import { withTypedEarly } from "./typed-early";

type AnswersForm = UseFormReturn<Answers, unknown, Answers>;

/**
 * A form over all answers of the family. Whatever is typed is kept at once, valid or not, and whatever else changes
 * the answers (clearing them, or its undo) shows in the form.
 * @param id the form's, to find what was typed before the scripts came
 */
export function useAnswersForm(id: string, resolver: Resolver<Answers, unknown, Answers>): AnswersForm {
  const [defaultValues] = useState(() => firstAnswers(id));
  const form = useForm<Answers, unknown, Answers>({
    defaultValues,
    resolver,
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  useEffect(() => keepInStep(form), [form]);
  return form;
}

function firstAnswers(id: string): Answers {
  if (typeof document === "undefined") return noAnswers();
  const form = document.getElementById(id);
  const typed = form instanceof HTMLFormElement ? [...new FormData(form)] : [];
  const filledIn = typed.filter(([, value]) => value !== "");
  return withTypedEarly(currentAnswers(), [...readParked(id), ...filledIn]);
}

function keepInStep({ getValues, reset, subscribe, trigger }: AnswersForm): () => void {
  if (!same(getValues(), currentAnswers())) keepAnswers(getValues());
  dropParked();
  /** What is said to be wrong. */
  let wrong: readonly string[] = [];
  const judgeAgain = () => void trigger(wrong.map(answerName));
  const stopKeeping = subscribe({
    formState: { values: true, errors: true },
    callback: ({ values, errors = {} }) => {
      wrong = errorPaths(errors);
      if (same(values, currentAnswers())) return;
      keepAnswers(values);
      // Only what is already said to be wrong is judged while typing: it goes as soon as it is mended.
      judgeAgain();
    },
  });
  const stopShowing = subscribeToAnswers(() => {
    if (same(getValues(), currentAnswers())) return;
    const before = wrong;
    reset(currentAnswers());
    // An answer that changed elsewhere on the page mends nothing here.
    wrong = before;
    judgeAgain();
  });
  return () => {
    stopKeeping();
    stopShowing();
  };
}

const same = (some: Answers, others: Answers) => writeSaved(some) === writeSaved(others);
