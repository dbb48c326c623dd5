"use client";

import { useAnswerWords } from "@/components/answers/use-answer-words";
import { useCase } from "@/components/answers/use-case";
import { useOfferedWords } from "@/components/answers/use-offered-words";
import { useFieldName } from "@/components/questions/use-field-name";
import type { Unused } from "./unused-answers";

/** An answer that nothing asks for now, by its short name. */
export function UnusedAnswer({ question, path }: Unused) {
  const now = useCase();
  const name = useFieldName()(path, question, now);
  const answer = useAnswerWords()(question, now.given, now.on);
  const beside = useOfferedWords();
  return (
    <div className="grid gap-x-3 py-2 sm:grid-cols-[14rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd>{path === question.path ? answer : beside([path], now)}</dd>
    </div>
  );
}
