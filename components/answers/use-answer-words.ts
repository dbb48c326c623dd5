"use client";

import type { CivilDate, Household } from "@/lib/entitlements";
import type { AskedQuestion } from "@/lib/household";
import { answerPhrase } from "@/lib/result";
import { useWords } from "./use-words";

/** Puts an answer into words; "not sure" and "not answered yet" are told apart. */
export function useAnswerWords(): (question: AskedQuestion, given: Household, on: CivilDate) => string {
  const words = useWords();
  return (question, given, on) => words(answerPhrase(question, given, on));
}
