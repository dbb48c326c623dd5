"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { stepBefore, type Step } from "@/lib/household";
import { questionsOf } from "./one-by-one";
import { stepHref } from "./step-href";
import { useFrom } from "./use-from";
import type { OneByOne } from "./use-one-by-one";

const look = "elder:mx-0 elder:border-2 elder:border-brand elder:font-semibold elder:no-underline";

/** Back to where the visitor was sent from, or to the step before; where questions stand alone, to the one before. */
export function StepBack({ step, oneByOne }: { step: Step; oneByOne: OneByOne }) {
  const t = useTranslations("check");
  const now = useCase();
  const from = useFrom();
  const { isAlone, before, show } = oneByOne;
  if (isAlone && !from && before)
    return (
      <Button kind="quiet" className={look} onClick={() => show(before.path)}>
        {t("back")}
      </Button>
    );
  const stepBack = stepBefore(step, now.asked);
  const last = stepBack && questionsOf(stepBack, now).findLast(({ held }) => !held);
  const href = stepBack && stepHref(stepBack) + (isAlone && last ? `#${last.path}` : "");
  return (
    <LinkButton kind="quiet" className={look} href={from?.href ?? href ?? "/"}>
      {t("back")}
    </LinkButton>
  );
}
