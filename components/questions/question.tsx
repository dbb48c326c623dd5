"use client";

import type { AskedQuestion } from "@/lib/household";
import { ChildrenQuestion } from "./children-question";
import { ChoiceQuestion } from "./choice-question";
import { NumberQuestion } from "./number-question";
import { OfferedFields } from "./offered-fields";
import { SituationsQuestion } from "./situations-question";

/** One question of the form around it, with the fields that are offered beside it. */
export function Question({ question }: { question: AskedQuestion }) {
  return (
    <div className="grid gap-4">
      <QuestionInput question={question} />
      <OfferedFields question={question} />
    </div>
  );
}

function QuestionInput({ question }: { question: AskedQuestion }) {
  switch (question.input.kind) {
    case "children":
      return <ChildrenQuestion question={question} />;
    case "situations":
      return <SituationsQuestion question={question} />;
    case "amount":
    case "count":
    case "percent":
      return <NumberQuestion question={question} kind={question.input.kind} />;
    default:
      return <ChoiceQuestion question={question} />;
  }
}
