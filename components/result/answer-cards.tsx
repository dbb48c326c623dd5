"use client";

import { useCase } from "@/components/answers/use-case";
import { keepAnswers } from "@/components/answers/session";
import { useOptions } from "@/components/questions/use-options";
import { ChoiceCard } from "@/components/ui/choice-card";
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
    <div className={`grid gap-2 ${short ? "grid-cols-2 sm:grid-cols-3" : ""}`}>
      {options.map(({ value, words }) => (
        <ChoiceCard
          key={value}
          type="radio"
          name={askId(asked.path)}
          value={value}
          checked={picked === value}
          onChange={() => pick(value)}
          className={short ? "last:col-span-2 sm:last:col-span-1" : ""}
        >
          {words}
        </ChoiceCard>
      ))}
    </div>
  );
}
