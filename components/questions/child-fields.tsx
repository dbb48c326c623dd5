"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useBirthWords } from "@/components/answers/use-child-name";
import { valueAt, type AskedQuestion } from "@/lib/household";
import { DateFields } from "./date-fields";
import { useFieldError } from "./use-field-error";

/** One child of the list: its date of birth, or its due date, and how that is understood. */
export function ChildFields({ index, question }: { index: number; question: AskedQuestion }) {
  const t = useTranslations("fields");
  const path = `children.${index}.birthDate`;
  const error = useFieldError(path, question);
  const { read, on } = useCase();
  const birthWords = useBirthWords();
  const legend = (
    <>
      <span>{t("child", { place: index + 1 })}</span> <span className="font-normal text-muted">{t("birthDate")}</span>
    </>
  );
  return (
    <DateFields path={path} legend={legend} error={error}>
      <p className="min-h-[1lh] text-muted">{birthWords(valueAt(read, "children", String(index), "birthDate"), on)}</p>
    </DateFields>
  );
}
