"use client";

import { useTranslations } from "next-intl";
import { get, useFormState } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import { useErrorList } from "@/components/questions/use-error-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Answers, AskedQuestion } from "@/lib/household";
import { useTitlePrefix } from "./use-title-prefix";

/** What keeps the family from going on, said before the questions and in the page's title. */
export function StepErrors({ asked }: { asked: readonly AskedQuestion[] }) {
  const t = useTranslations("check");
  const { errors: shown, submitCount } = useFormState<Answers>();
  const errors = useErrorList(asked, useCase()).filter(({ id }) => get(shown, id));
  const isWrong = errors.length > 0;
  useTitlePrefix(isWrong ? t("errorPrefix") : "");
  if (!isWrong) return null;
  return <ErrorSummary title={t("errorSummary", { count: errors.length })} errors={errors} attempt={submitCount} />;
}
