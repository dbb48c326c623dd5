"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useFetchAhead } from "@/components/i18n/use-fetch-ahead";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { stepBefore, type Step } from "@/lib/household";
import { stepHref } from "./step-href";
import { useFrom } from "./use-from";
import { wayOn } from "./way-on";

/** On and back: back to where the visitor was sent from, or to the step before. */
export function StepActions({ step }: { step: Step }) {
  const t = useTranslations("check");
  const now = useCase();
  const from = useFrom();
  const { href, backTo } = wayOn(step, now, from);
  useFetchAhead(now.loaded ? href : undefined);
  const before = stepBefore(step, now.asked);
  return (
    <div className="grid gap-3 sm:flex sm:items-center">
      {/* Pale while a press waits for the scripts. */}
      <Button type="submit" className="in-data-sent:waiting sm:min-w-40">
        {backTo ? t(`saveTo.${backTo}`) : t("continue")}
      </Button>
      <LinkButton kind="quiet" href={from?.href ?? (before ? stepHref(before) : "/")}>
        {t("back")}
      </LinkButton>
    </div>
  );
}
