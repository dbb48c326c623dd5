"use client";

import { useCase } from "@/components/answers/use-case";
import { keepAnswers } from "@/components/answers/session";
import { useOptions } from "@/components/questions/use-options";
import { ChoiceCard } from "@/components/ui/choice-card";
import { Choices } from "@/components/ui/choices";
import { valueAt } from "@/lib/household";
import type { OpenQuestion } from "@/lib/result";
import { askId } from "./ask-id";
import { picking } from "./picking";

/** The answers to pick from; a pick is kept at once. */
export function AnswerCards({ asked, onPick }: { asked: OpenQuestion; onPick: () => void }) {
  const { answers } = useCase();
  const options = useOptions(asked.question);
  const picked = valueAt(answers, ...asked.path.split("."));
  const short = asked.question.input.kind === "yesNo";
  const pick = (value: string) => {
    keepAnswers(picking(answers, asked.path, value));
    onPick();
  };
  return (
    <Choices short={short}>
      {options.map(({ value, words }) => (
        <ChoiceCard
          key={value}
          type="radio"
          name={askId(asked.path)}
          value={value}
          checked={picked === value}
          onChange={() => pick(value)}
        >
          {words}
        </ChoiceCard>
      ))}
    </Choices>
  );
}
