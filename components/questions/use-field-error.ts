"use client";

import { get, useFormState } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import { errorCodes, type Answers, type AskedQuestion, type ErrorCode } from "@/lib/household";
import { useErrorWords } from "./use-error-words";

/** What is wrong with one field of the form, in words; nothing before the form has checked it. */
export function useFieldError(path: string, question: AskedQuestion): string | undefined {
  const { errors } = useFormState<Answers>();
  const typed = useCase();
  const words = useErrorWords();
  const error: unknown = get(errors, path);
  return isError(error) ? words({ path, code: toCode(error.message) }, question, typed) : undefined;
}

function isError(error: unknown): error is { message: unknown } {
  return typeof error === "object" && error !== null && typeof (error as { message?: unknown }).message === "string";
}

function toCode(message: unknown): ErrorCode {
  return errorCodes.find((code) => code === message) ?? "invalid";
}
