"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { KnownLine } from "@/components/check/known-line";
import { everyQuestion, steps } from "@/lib/household";
import { DeskStep } from "./desk-step";
import { StepLinks } from "./step-links";
import { useCheckOnLeaving } from "@/components/questions/use-check-on-leaving";

/** Every question there is, step by step; each answer is kept at once and judged as one leaves it. */
export function DeskForm() {
  const t = useTranslations("staff");
  const now = useCase();
  const checkOnLeaving = useCheckOnLeaving();
  const children = now.answers.hasChildren === "some" ? now.answers.children.length : 0;
  const all = everyQuestion(children, now);
  return (
    <>
      <div className="grid">
        <StepLinks />
        <p className="hidden text-sm text-muted lg:block">{t("keys")}</p>
      </div>
      <form id="desk" method="dialog" noValidate autoComplete="off" className="grid gap-10" onBlur={checkOnLeaving}>
        {steps.map((step) => (
          <DeskStep
            key={step}
            step={step}
            questions={all.filter((question) => question.step === step)}
            listed={children}
          />
        ))}
      </form>
      {/* On a desk the assessment itself is in sight: there the line is only read out. */}
      <div className="-mx-gutter bg-brand-soft px-gutter py-2 text-sm/snug not-has-[p]:sr-only lg:sr-only [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0">
        <KnownLine />
      </div>
    </>
  );
}
