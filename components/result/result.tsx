"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { useCase } from "@/components/answers/use-case";
import { TitleWithVoice } from "@/components/aloud/title-with-voice";
import { Arrival } from "@/components/link/arrival";
import { MoneyWishOfPage } from "@/components/takeaway/money-wish";
import { loadCodes } from "@/components/takeaway/qr-on-demand";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { useLoaded } from "@/components/ui/use-loaded";
import { Invitation } from "./invitation";
import { ResultView } from "./result-view";

/** The assessment of the family in this tab; an invitation while there are no answers. */
export function Result() {
  const t = useTranslations("result");
  const { loaded, given, errors } = useCase();
  // A printer waits for nobody: the code on paper is fetched as soon as the page stands.
  const code = useLoaded(loadCodes);
  const hasAnswers = Object.keys(given).length > 0 || errors.length > 0;
  // So much is drawn a little at a time: the page answers to a touch meanwhile.
  const stands = useDeferredValue(loaded && hasAnswers, false) && hasAnswers;
  return (
    <div data-wide className="grid gap-3 sm:gap-5 print:block">
      <TitleWithVoice of={stands ? "section[aria-labelledby=sums]" : undefined}>
        <ArrivalTitle>{t("title")}</ArrivalTitle>
      </TitleWithVoice>
      <Arrival wait={<Invitation state="wait" />}>
        {stands ? (
          <MoneyWishOfPage>
            <ResultView Code={code?.PaperCode} />
          </MoneyWishOfPage>
        ) : (
          <Invitation state={loaded && !hasAnswers ? "empty" : "wait"} />
        )}
      </Arrival>
    </div>
  );
}
