"use client";

import { LegendFrame } from "@/components/questions/legend-frame";
import { NotAsked } from "@/components/questions/not-asked";
import { Question } from "@/components/questions/question";
import type { AskedQuestion } from "@/lib/household";
import { NumberedLegend } from "./numbered-legend";

type Props = {
  questions: readonly AskedQuestion[];
  /** The one that elder mode shows alone, from the first paint: all of them are there, and all are printed. */
  shown: AskedQuestion | undefined;
  isAlone: boolean;
};

/** The questions of a step, together or one by one. */
export function StepQuestions({ questions, shown, isAlone }: Props) {
  return (
    <>
      {questions.map((question, index) => (
        <div key={question.path} className={question === shown ? undefined : "elder:not-print:hidden"}>
          <LegendFrame
            value={(legend) => (
              <NumberedLegend place={index + 1} count={questions.length} isAlone={isAlone}>
                {legend}
              </NumberedLegend>
            )}
          >
            <Question question={question} />
          </LegendFrame>
        </div>
      ))}
      {shown?.step === "nursery" && <NotAsked />}
    </>
  );
}
