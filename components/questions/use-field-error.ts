"use client";

import { get, useFormState } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import type { Answers, AskedQuestion, FieldError } from "@/lib/household";
import { useErrorWords } from "./use-error-words";

/** What is wrong with one field of the form, in words, and the part of a date that is to blame. */
export interface ShownError {
  readonly words: string;
  readonly part: FieldError["part"];
}

/** What is wrong with one field of the form; nothing before the form has checked it. */
export function useFieldError(path: string, question: AskedQuestion): ShownError | undefined {
  const { errors: shown } = useFormState<Answers>();
  const now = useCase();
  const words = useErrorWords();
  const error = get(shown, path) ? now.errors.find((candidate) => candidate.path === path) : undefined;
  return error && { words: words(error, question, now), part: error.part };
}
