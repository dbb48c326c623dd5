"use client";

import { useTranslations } from "next-intl";
import type { AskedQuestion, FieldError } from "@/lib/household";
import { errorValues, type Judged } from "./error-values";

/** What is wrong at a path, and what to do about it. */
type ErrorWords = (error: FieldError, question: AskedQuestion, of: Judged) => string;

export function useErrorWords(): ErrorWords {
  const t = useTranslations("errors");
  return (error, question, of) => {
    const { path, code } = error;
    const own = `${kindOf(path, question)}.${code}`;
    const key = t.has(own as never) ? own : `any.${code}`;
    return t(key as never, errorValues(error, of) as never);
  };
}

function kindOf(path: string, { input }: AskedQuestion): string {
  const field = path.split(".").at(-1);
  if (field === "from" || field === "until") return "month";
  return field === "birthDate" || field === "leaveStart" ? field : input.kind;
}
