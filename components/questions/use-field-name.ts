"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useChildName } from "@/components/answers/use-child-name";
import type { AskedQuestion } from "@/lib/household";

type Typed = Pick<Case, "read" | "on">;

const offered = ["from", "until", "leaveStart"] as const;

/** Names a field in a list, away from its question. */
export function useFieldName(): (path: string, question: AskedQuestion, of: Typed) => string {
  const t = useTranslations();
  const childName = useChildName();

  return (path, question, of) => {
    const [, index] = path.split(".");
    if (path.endsWith(".birthDate")) return t("fields.child", { place: Number(index) + 1 });
    const field = offered.find((end) => path.endsWith(`.${end}`));
    const name = field ? t(`fields.name.${field}`) : t(`questions.${question.words}.short` as never);
    return question.child === undefined ? name : `${name} · ${childName(question.child, of)}`;
  };
}
