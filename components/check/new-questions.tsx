"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useCase } from "@/components/answers/use-case";
import { useFieldName } from "@/components/questions/use-field-name";
import { Said } from "@/components/ui/said";
import type { AskedQuestion } from "@/lib/household";

/** Says aloud, once, which questions an answer brought to the screen: they come without a jump, and unseen by some. */
export function NewQuestions({ questions }: { questions: readonly AskedQuestion[] }) {
  const t = useTranslations("check");
  const { list } = useFormatter();
  const nameOf = useFieldName();
  const now = useCase();
  const [before, setBefore] = useState(questions);
  const [added, setAdded] = useState<readonly AskedQuestion[]>([]);
  const has = (some: readonly AskedQuestion[], { path }: AskedQuestion) => some.some((other) => other.path === path);
  const news = questions.filter((question) => !has(before, question));
  if (news.length > 0 || questions.length !== before.length) {
    setBefore(questions);
    setAdded(news);
  }
  const names = added.map((question) => nameOf(question.path, question, now));
  return <Said words={names.length > 0 ? t("alsoAsked", { names: list(names) }) : ""} className="sr-only" />;
}
