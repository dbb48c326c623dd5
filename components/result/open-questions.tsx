"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fold } from "@/components/ui/fold";
import type { OpenQuestion, Result } from "@/lib/result";
import { inSight } from "./in-sight";
import { QuestionInPlace } from "./question-in-place";

type Props = { questions: readonly OpenQuestion[] } & Pick<Result, "cards">;

/** The question that was answered last, and how often any was: it alone says what came of it. */
interface Touched {
  readonly path: OpenQuestion["path"];
  readonly times: number;
}

/** The questions that settle what is open, those first that the most rights wait for. */
export function OpenQuestions({ questions, cards }: Props) {
  const t = useTranslations("result");
  const { first, rest } = inSight(questions);
  const [touched, setTouched] = useState<Touched>();
  const inPlace = (asked: OpenQuestion) => (
    <QuestionInPlace
      key={asked.path}
      asked={asked}
      cards={cards}
      times={touched?.path === asked.path ? touched.times : 0}
      onTouch={() => setTouched((before) => ({ path: asked.path, times: (before?.times ?? 0) + 1 }))}
    />
  );
  return (
    <div className="grid gap-4 print:hidden">
      {first.map(inPlace)}
      {rest.length > 0 && (
        <Fold summary={t("question.more", { count: rest.length })}>
          <div className="grid gap-4 pt-3">{rest.map(inPlace)}</div>
        </Fold>
      )}
    </div>
  );
}
