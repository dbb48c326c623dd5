"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { AsOf } from "@/components/link/as-of";
import { TakeawayOnceIdle } from "@/components/takeaway/takeaway-once-idle";
import { LinkButton } from "@/components/ui/link-button";
import { usePrinting } from "@/components/ui/use-printing";
import { useWide } from "@/components/elder/use-wide";
import { notHeld } from "@/lib/household";
import { resultOf, type OpenQuestion } from "@/lib/result";
import { AlsoList } from "./also-list";
import { BasisLine } from "./basis-line";
import { BesideTheDraft } from "./beside-the-draft";
import { Gist } from "./gist";
import { GroupLinks } from "./group-links";
import { CardGroup } from "./card-group";
import { TryingContext } from "./change/trying";
import { useTrial } from "./change/use-trial";
import { NotForYou } from "./not-for-you";
import { OpenGroup } from "./open-group";
import { PaperEnd, type Code } from "./paper-end";
import { PaperHead } from "./paper-head";
import { ResultField } from "./result-field";
import { ResultDoubts } from "./result-doubts";
import { Problems } from "./problems";
import { Sums } from "./sums";
import { ToDo } from "./to-do/to-do";
import { useRest } from "./use-rest";
import { useReturn } from "./use-return";
import { useShownQuestions } from "./use-shown-questions";
import { useSteady } from "./use-steady";
import { When } from "./timeline/when";

/** Nothing waits for it any more. */
const settled = (question: OpenQuestion): OpenQuestion => ({ ...question, settles: [], unsure: false });

type Props = {
  Code: Code;
  /** Nothing of it waits for what stands first. */
  atOnce: boolean;
};

/** The result: the sums first, then every right by its status; or the same with a change that is being tried. */
export function ResultView({ Code, atOnce }: Props) {
  const t = useTranslations("result");
  const now = useCase();
  const printing = usePrinting();
  const rest = useRest(atOnce) || printing;
  useReturn(rest);
  const { trial, trying } = useTrial(now);
  // Nothing of a trial gets onto paper.
  const tried = printing ? undefined : trial;
  const real = resultOf(now);
  const result = tried?.result ?? real;
  const steady = useSteady(now);
  const questions = useShownQuestions(notHeld(real.questions, now), settled);
  const { eligible, referred, unknown } = result.cards;
  const wide = useWide();
  const takeaway = (
    <div hidden={tried !== undefined}>
      <TakeawayOnceIdle of={now} />
    </div>
  );
  return (
    <TryingContext value={trying}>
      <div
        {...steady.watch}
        className={`grid grid-cols-1 gap-4 print:block print:*:not-last:mb-3 ${rest ? "" : "foot-below"} [&_:is(a,button,input,summary)]:scroll-mb-20 ${tried ? "rounded-card outline-2 outline-offset-8 outline-attention outline-dashed" : ""}`}
      >
        {printing && <PaperHead on={now.on} />}
        <div className="grid grid-cols-1 gap-3 empty:hidden">
          {tried ? <tried.part.TrialNotice now={now} trial={tried} /> : <AsOf of={now} Field={ResultField} />}
          {!tried && <Problems of={steady.shown} />}
          <Gist gist={result.gist} />
        </div>
        <div className={beside.both}>
          <div className={beside.first}>
            <div className="grid gap-2">
              <Sums sums={result.sums} />
              <AlsoList also={result.also} />
            </div>
            {rest && !tried && <ToDo cards={result.cards} beside={result.beside} isOpen={wide} />}
            {rest && wide && takeaway}
          </div>
          {rest && (
            <div className="grid grid-cols-1 gap-4 print:block print:*:not-last:mb-3">
              <div className="grid grid-cols-1 gap-3 empty:hidden">
                {!tried && <ResultDoubts />}
                <GroupLinks cards={result.cards} beside={result.beside} />
              </div>
              <CardGroup status="eligible" cards={eligible} empty={unknown.length > 0 ? t("nothingYet") : t("none")} />
              {trying?.suggestions.best && <trying.part.BestChange best={trying.suggestions.best} />}
              <BesideTheDraft beside={result.beside} />
              {referred.length > 0 && <CardGroup status="referred" cards={referred} />}
              {(unknown.length > 0 || questions.length > 0) && (
                <OpenGroup questions={tried ? [] : questions} cards={result.cards} />
              )}
              <When of={tried?.of ?? now} />
              <NotForYou cards={result.cards.notEligible} />
              {printing && <PaperEnd of={now} result={result} Code={Code} />}
              {!wide && takeaway}
              <LinkButton href="/check/" kind="secondary" className="justify-self-start print:hidden">
                {t("changeAnswers")}
              </LinkButton>
            </div>
          )}
        </div>
        {rest && <BasisLine on={result.on} />}
      </div>
    </TryingContext>
  );
}

/** On a wide screen what stands first stays beside the cards; it scrolls by itself where it is the taller one. */
const beside = {
  both: "grid grid-cols-1 gap-4 wide:grid-cols-[25rem_minmax(0,1fr)] wide:items-start wide:gap-8 print:block print:*:not-last:mb-3",
  first:
    "grid grid-cols-1 gap-4 wide:sticky wide:top-4 wide:max-h-[calc(100dvh-5rem)] wide:overflow-y-auto wide:pr-1 print:block print:*:not-last:mb-3",
} as const;
