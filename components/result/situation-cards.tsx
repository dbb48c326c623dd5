"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { keepAnswers } from "@/components/answers/session";
import { toggled } from "@/components/questions/toggled";
import { ChoiceCard } from "@/components/ui/choice-card";
import { offeredSituations } from "@/lib/household";

/** The circumstances to pick from; a pick is kept at once. */
export function SituationCards({ onPick }: { onPick: () => void }) {
  const t = useTranslations();
  const { answers, household, on } = useCase();
  const options = [
    ...offeredSituations(household, { on, picked: answers.situations }).map((value) => ({
      value: value as string,
      words: t(`questions.situations.options.${value}`),
    })),
    { value: "none", words: t("fields.none") },
    { value: "unsure", words: t("fields.unsureOfAll") },
  ];
  const pick = (value: string) => {
    keepAnswers({ ...answers, situations: toggled(answers.situations, value) });
    onPick();
  };
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {options.map(({ value, words }) => (
        <ChoiceCard
          key={value}
          type="checkbox"
          name="ask-situations"
          value={value}
          checked={answers.situations.includes(value)}
          onChange={() => pick(value)}
        >
          {words}
        </ChoiceCard>
      ))}
    </div>
  );
}
