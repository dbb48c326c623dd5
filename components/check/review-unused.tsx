"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Section } from "@/components/ui/section";
import { UnusedAnswer } from "./unused-answer";
import { unusedAnswers } from "./unused-answers";

/** Answers that nothing asks for now, and that a link carries all the same: nothing is handed on unseen. */
export function ReviewUnused() {
  const t = useTranslations("check");
  const unused = unusedAnswers(useCase());
  if (unused.length === 0) return null;
  return (
    <Section title={t("notUsed")}>
      <p className="text-muted">{t("notUsedHint")}</p>
      <dl className="grid divide-y divide-line border-y border-line">
        {unused.map(({ question, path }) => (
          <UnusedAnswer key={path} question={question} path={path} />
        ))}
      </dl>
    </Section>
  );
}
