"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { RunningLine } from "@/components/check/running-line";
import { everyQuestion, steps } from "@/lib/household";
import { DeskStep } from "./desk-step";
import { StepLinks } from "./step-links";
import { useCheckOnLeaving } from "./use-check-on-leaving";

/** Every question there is, step by step; each answer is kept at once and judged as one leaves it. */
export function DeskForm() {
  const t = useTranslations("staff");
  const now = useCase();
  const checkOnLeaving = useCheckOnLeaving();
  const { hasChildren, children } = now.answers;
  const all = everyQuestion(hasChildren === "some" ? children.length : 0, now);
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-6">
      <StepLinks />
      <p className="hidden text-base text-muted lg:block">{t("keys")}</p>
      <form id="desk" method="dialog" noValidate autoComplete="off" className="grid gap-10" onBlur={checkOnLeaving}>
        {steps.map((step) => (
          <DeskStep key={step} step={step} questions={all.filter((question) => question.step === step)} />
        ))}
      </form>
      {/* On a desk the assessment itself is in sight: there the line is only read out. */}
      <div className="contents lg:sr-only lg:block">
        <RunningLine />
      </div>
    </div>
  );
}
