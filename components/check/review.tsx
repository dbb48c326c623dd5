"use client";

import { useTranslations } from "next-intl";
import { AnswersElsewhere } from "@/components/answers/answers-elsewhere";
import { useCase } from "@/components/answers/use-case";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { LinkButton } from "@/components/ui/link-button";
import { Arrival } from "@/components/link/arrival";
import { NothingTaken } from "@/components/link/nothing-taken";
import { Overdue } from "@/components/link/overdue";
import { Prepared } from "@/components/link/prepared";
import { useStepReach } from "@/components/link/use-step-reach";
import { stepsAsked } from "@/lib/household";
import { ReviewActions } from "./review-actions";
import { ReviewDoubts } from "./review-doubts";
import { ReviewErrors } from "./review-errors";
import { ReviewKnown } from "./review-known";
import { ReviewStep } from "./review-step";
import { ReviewUnused } from "./review-unused";
import { stepHref } from "./step-href";

/** Every answer in words, to check and to change, before the result. */
export function Review() {
  const t = useTranslations("check");
  const now = useCase();
  const { loaded, asked, given, errors, link } = now;
  const reach = useStepReach();
  const isEmpty = Object.keys(given).length === 0 && errors.length === 0;
  return (
    <div className="foot-below grid gap-6">
      <ArrivalTitle>{t("title")}</ArrivalTitle>
      <Arrival wait={<p>{t("loading")}</p>}>
        {!loaded && <p>{t("loading")}</p>}
        {loaded && isEmpty && (
          <>
            {link && <NothingTaken link={link} reach={reach} />}
            <p>{t("empty")}</p>
            <AnswersElsewhere />
            <LinkButton href={stepHref("family")} className="justify-self-start">
              {t("begin")}
            </LinkButton>
          </>
        )}
        {loaded && !isEmpty && (
          <>
            <Prepared />
            <Overdue of={now} Field={reach.Field} />
            <ReviewErrors />
            <ReviewDoubts />
            {stepsAsked(asked).map((step) => (
              <ReviewStep key={step} step={step} />
            ))}
            <ReviewUnused />
            <ReviewKnown />
            <ReviewActions />
          </>
        )}
      </Arrival>
    </div>
  );
}
