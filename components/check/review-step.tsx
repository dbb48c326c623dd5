"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Section } from "@/components/ui/section";
import type { Step } from "@/lib/household";
import { ReviewAnswer } from "./review-answer";

/** The answers of one step. */
export function ReviewStep({ step }: { step: Step }) {
  const t = useTranslations("steps");
  const { asked } = useCase();
  return (
    <Section title={t(step)}>
      <dl className="grid divide-y divide-line border-y border-line">
        {asked
          .filter((question) => question.step === step)
          .map((question) => (
            <ReviewAnswer key={question.path} question={question} />
          ))}
      </dl>
    </Section>
  );
}
