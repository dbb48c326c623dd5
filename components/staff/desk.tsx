"use client";

import { useTranslations } from "next-intl";
import { useState, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { FormProvider } from "react-hook-form";
import { AnswersElsewhere } from "@/components/answers/answers-elsewhere";
import { UntilRead } from "@/components/answers/until-read";
import { useCase } from "@/components/answers/use-case";
import { useTimesForgotten } from "@/components/answers/use-times-forgotten";
import { answersResolver } from "@/components/questions/answers-resolver";
import { useAnswersForm } from "@/components/questions/use-answers-form";
import { MoneyWishProvider, useMoneyWishOf } from "@/components/takeaway/money-wish";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { useLoaded, type Loading } from "@/components/ui/use-loaded";
import { usePrinting } from "@/components/ui/use-printing";
import { Assessment } from "./assessment";
import type * as AssessmentNow from "./assessment-now";
import { DeskForm } from "./desk-form";
import { DeskTools } from "./desk-tools";
import { KioskFold } from "./kiosk-fold";
import { useShortcuts } from "./use-shortcuts";

/** A printer waits for nobody: what it gets is fetched as soon as the desk stands. */
const loadPaper = () => import("./on-paper");

/** The whole household on one page, with its assessment beside it; on paper, the result alone. */
export function Desk({ assessment }: { assessment: Loading<typeof AssessmentNow> }) {
  const t = useTranslations("staff");
  const [resolver] = useState(() => answersResolver(() => true));
  const form = useAnswersForm("desk", resolver);
  const { loaded, given, errors } = useCase();
  const isBlank = Object.keys(given).length === 0 && errors.length === 0;
  const paper = useLoaded(loadPaper);
  const printing = usePrinting();
  const [round, setRound] = useState(0);
  const timesForgotten = useTimesForgotten();
  const [all, setAll] = useState(false);
  useShortcuts();
  /** A link may lead to a question that does not stand there yet. */
  const showTarget = ({ target }: MouseEvent) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field && field.closest("[hidden]")) flushSync(() => setAll(true));
  };
  const thisCase = `${timesForgotten} ${round}`;
  const moneyWish = useMoneyWishOf(thisCase);
  /** Another case takes the place of the one on the desk. */
  const exchange = (put: () => void) =>
    flushSync(() => {
      put();
      setRound((before) => before + 1);
    });

  return (
    <MoneyWishProvider value={moneyWish}>
      {printing && paper && <paper.OnPaper />}
      <FormProvider {...form}>
        <div
          data-wide
          onClickCapture={showTarget}
          className={`grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_23rem] xl:grid-cols-[minmax(0,1fr)_27rem] elder:grid-cols-1 ${paper ? "print:hidden" : ""}`}
        >
          <div className="grid min-w-0 grid-cols-1 content-start gap-6">
            <div className="grid gap-1">
              <ArrivalTitle>{t("title")}</ArrivalTitle>
              <p className="text-base text-muted">{t("lead")}</p>
              {loaded && isBlank && <AnswersElsewhere />}
            </div>
            <UntilRead>
              <DeskTools onExchange={exchange} />
              <DeskForm key={round} all={all} onAll={setAll} />
              <KioskFold />
            </UntilRead>
          </div>
          <Assessment loading={assessment} loaded={loaded} round={thisCase} onExchange={exchange} />
        </div>
      </FormProvider>
    </MoneyWishProvider>
  );
}
