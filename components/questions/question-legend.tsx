"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { useCase } from "@/components/answers/use-case";
import { useChildName } from "@/components/answers/use-child-name";
import type { AskedQuestion } from "@/lib/household";
import { LegendFrame } from "./legend-frame";
import { useQuestionWords } from "./use-question-words";

/** What is asked, about which child, and whether it matters now. */
export function QuestionLegend({ question }: { question: AskedQuestion }) {
  const t = useTranslations("fields");
  const { label } = useQuestionWords(question);
  const now = useCase();
  const childName = useChildName();
  const framed = useContext(LegendFrame);
  return framed(
    <>
      {question.child !== undefined && (
        <span className="block text-base font-normal text-muted">{`${childName(question.child, now)} `}</span>
      )}
      <span>{label}</span>
      {question.moot && <span className="block text-sm font-normal">{t("moot")}</span>}
    </>,
  );
}
