"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { useCase } from "@/components/answers/use-case";
import { TitleWithVoice } from "@/components/aloud/title-with-voice";
import { Arrival } from "@/components/link/arrival";
import { MoneyWishOfPage } from "@/components/takeaway/money-wish";
import { useCameByLink } from "@/components/ui/use-came-by-link";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { useLoading } from "@/components/ui/use-loaded";
import { Invitation } from "./invitation";
import { useRest } from "./rest/use-rest";
import { ResultView } from "./result-view";

/** The assessment of the family in this tab; an invitation while there are no answers. */
export function Result() {
  const t = useTranslations("result");
  const { loaded, given, errors } = useCase();
  const hasAnswers = Object.keys(given).length > 0 || errors.length > 0;
  const cameByLink = useCameByLink();
  // So much is drawn a little at a time, as a page within the site is anyway: the page answers to a touch meanwhile.
  const stands = useDeferredValue(loaded && hasAnswers, cameByLink && loaded && hasAnswers) && hasAnswers;
  return (
    <div data-wide className="grid gap-3 sm:gap-5 print:block">
      <TitleWithVoice of={stands ? "section[aria-labelledby=sums]" : undefined}>
        <ArrivalTitle>{t("title")}</ArrivalTitle>
      </TitleWithVoice>
      <Arrival wait={<Invitation state="wait" />}>
        {stands ? (
          <MoneyWishOfPage>
            <ResultInParts atOnce={cameByLink} />
          </MoneyWishOfPage>
        ) : (
          <Invitation state={loaded && !hasAnswers ? "empty" : "wait"} />
        )}
      </Arrival>
    </div>
  );
}

/** The result, as much of it as is here. */
function ResultInParts({ atOnce }: { atOnce: boolean }) {
  const [rest, retry] = useRest(atOnce);
  // A printer waits for nobody: the code on paper is fetched as soon as the page stands.
  const [code] = useLoading(rest.part?.loadCodes);
  return <ResultView rest={rest} onRetry={retry} Code={code.part?.PaperCode} />;
}
