"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useCheckOnLeaving } from "@/components/questions/use-check-on-leaving";
import { KnownLine } from "@/components/check/known-line";
import { NewQuestions } from "@/components/check/new-questions";
import { Checkbox } from "@/components/ui/checkbox";
import { steps } from "@/lib/household";
import { DeskStep } from "./desk-step";
import { StepLinks } from "./step-links";
import { useStands } from "./use-stands";

type Props = {
  /** Whether what does not matter yet is shown as well. */
  all: boolean;
  onAll: (all: boolean) => void;
};

/** The questions that matter, step by step, or all there are; each answer is kept at once and judged as one leaves it. */
export function DeskForm({ all, onAll }: Props) {
  const t = useTranslations("staff");
  const now = useCase();
  const checkOnLeaving = useCheckOnLeaving();
  const children = now.answers.hasChildren === "some" ? now.answers.children.length : 0;
  const every = now.every.filter(({ child = -1 }) => child < children);
  const { stands, onFocus } = useStands();
  return (
    <>
      <div className="grid">
        <StepLinks />
        <p className="hidden text-sm text-muted lg:block">{t("keys")}</p>
      </div>
      <form
        id="desk"
        method="dialog"
        noValidate
        autoComplete="off"
        className="grid gap-10"
        onFocus={onFocus}
        onBlur={checkOnLeaving}
      >
        {steps.map((step) => (
          <DeskStep
            key={step}
            step={step}
            questions={every.filter((question) => question.step === step)}
            listed={children}
            stands={(question) => all || stands(question)}
          />
        ))}
        <NewQuestions key={String(now.loaded)} questions={every.filter(stands)} />
      </form>
      <Checkbox label={t("showAll")} hint={t("showAllHint")} checked={all} onChange={onAll} />
      {/* On a desk the assessment itself is in sight: there the line is only read out. */}
      <div className="-mx-gutter border-t border-line bg-brand-soft px-gutter py-2 text-sm/snug not-has-[p]:sr-only lg:sr-only [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0">
        <KnownLine />
      </div>
    </>
  );
}
