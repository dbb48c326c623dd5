"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { OpenQuestion, Result } from "@/lib/result";
import { QuestionInPlace } from "./question-in-place";

type Props = { questions: readonly OpenQuestion[] } & Pick<Result, "cards">;

/** How many questions stand open at once: more would be a wall. */
const AT_ONCE = 4;

/** The questions that settle what is open, those first that the most rights wait for. */
export function OpenQuestions({ questions, cards }: Props) {
  const t = useTranslations("result");
  const [first, rest] = [questions.slice(0, AT_ONCE), questions.slice(AT_ONCE)];
  return (
    <div className="grid gap-4 print:hidden">
      {first.map((asked) => (
        <QuestionInPlace key={asked.path} asked={asked} cards={cards} />
      ))}
      {rest.length > 0 && (
        <Fold summary={t("question.more", { count: rest.length })}>
          <div className="grid gap-4 pt-3">
            {rest.map((asked) => (
              <QuestionInPlace key={asked.path} asked={asked} cards={cards} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}
