"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { offeredFields, type AskedQuestion } from "@/lib/household";
import { DateFields } from "./date-fields";
import { useFieldError } from "./use-field-error";

const month = ["year", "month"] as const;

/** Fields that may stay empty, offered beside a question once its answer gives them a meaning. */
export function OfferedFields({ question }: { question: AskedQuestion }) {
  const fields = offeredFields(question, useCase());
  if (fields.length === 0) return null;
  return (
    <div className="grid gap-5 border-l-4 border-line pl-4">
      {fields.map((path) => (
        <OfferedField key={path} path={path} question={question} />
      ))}
    </div>
  );
}

function OfferedField({ path, question }: { path: string; question: AskedQuestion }) {
  const t = useTranslations("fields");
  const { leaveWindow } = useCase();
  const error = useFieldError(path, question);
  if (path.endsWith(".from")) {
    return <DateFields path={path} legend={t("nurseryFrom")} error={error} parts={month} />;
  }
  if (path.endsWith(".until")) {
    const [legend, hint] = [t("nurseryUntil"), t("nurseryUntilHint")];
    return <DateFields path={path} legend={legend} hint={hint} error={error} parts={month} />;
  }
  const windowFrom = civilDate(leaveWindow.from);
  const [legend, hint] = [t("leaveStart"), t("leaveStartHint", { windowFrom })];
  return <DateFields path={path} legend={legend} hint={hint} error={error} />;
}
