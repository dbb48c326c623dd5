"use client";

import { useCase } from "@/components/answers/use-case";
import { useChildName } from "@/components/answers/use-child-name";
import type { AskedQuestion } from "@/lib/household";
import { useQuestionWords } from "./use-question-words";

/** What is asked, and about which child. */
export function QuestionLegend({ question }: { question: AskedQuestion }) {
  const { label } = useQuestionWords(question);
  const { answers, on } = useCase();
  const childName = useChildName();
  if (question.child === undefined) return label;
  return (
    <>
      <span className="block text-base font-normal text-muted">{childName(question.child, answers, on)}</span> {label}
    </>
  );
}
