"use client";

import { useState } from "react";
import { useCase } from "@/components/answers/use-case";
import type { Asked } from "@/lib/result";

/**
 * Questions that keep their places while they are answered: one that is settled stays to be seen and corrected, and
 * what an answer opens comes last. A question nobody needs any more, and nobody answered, goes.
 * @param open those that still matter
 * @param settled what a question becomes that is settled
 */
export function useShownQuestions<Q extends Asked>(open: readonly Q[], settled = (question: Q) => question) {
  const { asked } = useCase();
  const [shown, setShown] = useState(open);
  const answered = new Set(asked.filter((question) => !question.open).map(({ path }) => path));
  const now = new Map(open.map((question) => [question.path, question]));
  const kept = shown.flatMap((before) => {
    const question = now.get(before.path);
    if (question) return question;
    return answered.has(before.path) ? settled(before) : [];
  });
  const known = new Set(kept.map(({ path }) => path));
  const questions: readonly Q[] = [...kept, ...open.filter(({ path }) => !known.has(path))];
  const changed = questions.length !== shown.length || questions.some(({ path }, at) => path !== shown[at]?.path);
  if (changed) setShown(questions);
  return questions;
}
