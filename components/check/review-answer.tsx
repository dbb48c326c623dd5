"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Link } from "@/components/i18n/link";
import { useFieldName } from "@/components/questions/use-field-name";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AskedQuestion } from "@/lib/household";
import { AnswerGiven } from "./answer-given";
import { changeHref } from "./step-href";

/** A question by its short name, its answer, and the way to change it. */
export function ReviewAnswer({ question }: { question: AskedQuestion }) {
  const t = useTranslations("check");
  const name = useFieldName()(question.path, question, useCase());
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 py-2 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
      <dt className="text-muted sm:py-2">{name}</dt>
      <dd className="col-start-1 sm:col-start-2 sm:py-2">
        <AnswerGiven question={question} />
      </dd>
      <dd className="col-start-2 row-span-2 row-start-1 sm:col-start-3 sm:row-span-1">
        <Link href={changeHref(question.step, question.path)} className="target text-link justify-center">
          <span>{t("change")}</span>
          <VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Link>
      </dd>
    </div>
  );
}
