"use client";

import { useTranslations } from "next-intl";
import { useFormState } from "react-hook-form";
import { useCase } from "@/components/answers/use-case";
import { useFetchAhead } from "@/components/i18n/use-fetch-ahead";
import { Button } from "@/components/ui/button";
import type { Step } from "@/lib/household";
import { StepBack } from "./step-back";
import { stepHref } from "./step-href";
import { useFrom } from "./use-from";
import type { OneByOne } from "./use-one-by-one";
import { wayOn } from "./way-on";

/** On and back; in elder mode as wide as the page, and from question to question. */
export function StepActions({ step, oneByOne }: { step: Step; oneByOne: OneByOne }) {
  const t = useTranslations("check");
  const now = useCase();
  const { isSubmitting } = useFormState();
  const { href, backTo } = wayOn(step, now, useFrom());
  useFetchAhead(now.loaded ? href : undefined);
  const on = backTo ? t(`saveTo.${backTo}`) : t("continue");
  const isMoreAsked = oneByOne.after(now) !== undefined || (!backTo && href !== stepHref(undefined));
  return (
    <div className="grid gap-3 sm:flex sm:items-center elder:grid">
      {/* Pale while a press waits for the scripts, or for the calculator. */}
      <Button
        type="submit"
        className={`in-data-sent:waiting sm:min-w-40 ${isSubmitting && !now.loaded ? "waiting" : ""}`}
      >
        {isMoreAsked ? (
          <>
            <span className="elder:hidden">{on}</span>
            <span className="hidden elder:inline">{t("nextQuestion")}</span>
          </>
        ) : (
          on
        )}
      </Button>
      <StepBack step={step} oneByOne={oneByOne} />
    </div>
  );
}
