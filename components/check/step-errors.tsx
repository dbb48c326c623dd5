"use client";

import { useTranslations } from "next-intl";
import { get, useFormState } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import { useErrorList } from "@/components/questions/use-error-list";
import { useFieldName } from "@/components/questions/use-field-name";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Answers, AskedQuestion } from "@/lib/household";
import { useTitlePrefix } from "./use-title-prefix";

type Props = {
  asked: readonly AskedQuestion[];
  /** The one of them that stands alone on its screen, if one does: the page's title names it. */
  alone: AskedQuestion | undefined;
};

/** What keeps the family from going on, said before the questions and in the page's title. */
export function StepErrors({ asked, alone }: Props) {
  const t = useTranslations("check");
  const { errors: shown, submitCount } = useFormState<Answers>();
  const now = useCase();
  const nameOf = useFieldName();
  const errors = useErrorList(asked, now).filter(({ id }) => get(shown, id));
  const isWrong = errors.length > 0;
  const place = { place: asked.findIndex((question) => question === alone) + 1, count: asked.length };
  useTitlePrefix(
    [isWrong && t("errorPrefix"), alone && t("titleOf", { name: nameOf(alone.path, alone, now), ...place })]
      .map((words) => (words ? `${words} ` : ""))
      .join(""),
  );
  if (!isWrong) return null;
  return <ErrorSummary title={t("errorSummary", { count: errors.length })} errors={errors} attempt={submitCount} />;
}
