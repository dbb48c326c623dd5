"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { AsOf } from "@/components/link/as-of";
import { Takeaway } from "@/components/takeaway/takeaway";
import { LinkButton } from "@/components/ui/link-button";
import { usePrinting } from "@/components/ui/use-printing";
import { notHeld } from "@/lib/household";
import { resultOf, type OpenQuestion } from "@/lib/result";
import { BasisLine } from "./basis-line";
import { BesideTheDraft } from "./beside-the-draft";
import { GroupLinks } from "./group-links";
import { CardGroup } from "./card-group";
import { NotForYou } from "./not-for-you";
import { OpenGroup } from "./open-group";
import { PaperEnd } from "./paper-end";
import { PaperHead } from "./paper-head";
import { ResultField } from "./result-field";
import { ResultDoubts } from "./result-doubts";
import { Problems } from "./problems";
import { Sums } from "./sums";
import { useReturn } from "./use-return";
import { useShownQuestions } from "./use-shown-questions";
import { useSteady } from "./use-steady";

/** Nothing waits for it any more. */
const settled = (question: OpenQuestion): OpenQuestion => ({ ...question, settles: [], unsure: false });

/** The result: the sums first, then every right by its status. */
export function ResultView() {
  const t = useTranslations("result");
  const now = useCase();
  const printing = usePrinting();
  useReturn();
  const result = resultOf(now);
  const steady = useSteady(now);
  const questions = useShownQuestions(notHeld(result.questions, now), settled);
  const { eligible, referred, unknown } = result.cards;
  return (
    <div
      {...steady.watch}
      className="grid grid-cols-1 gap-8 print:block print:*:not-last:mb-4 [&_:is(a,button,input,summary)]:scroll-mb-20"
    >
      {printing && <PaperHead on={now.on} />}
      <div className="grid grid-cols-1 gap-4">
        <AsOf of={now} Field={ResultField} />
        <Problems of={steady.shown} />
        <Sums sums={result.sums} />
        <ResultDoubts />
        <GroupLinks cards={result.cards} beside={result.beside} />
      </div>
      <CardGroup status="eligible" cards={eligible} empty={unknown.length > 0 ? t("nothingYet") : t("none")} />
      <BesideTheDraft beside={result.beside} />
      {referred.length > 0 && <CardGroup status="referred" cards={referred} />}
      {(unknown.length > 0 || questions.length > 0) && <OpenGroup questions={questions} cards={result.cards} />}
      <NotForYou cards={result.cards.notEligible} />
      {printing && <PaperEnd of={now} result={result} />}
      <Takeaway of={now} />
      <LinkButton href="/check/" kind="secondary" className="justify-self-start print:hidden">
        {t("changeAnswers")}
      </LinkButton>
      <BasisLine on={now.on} />
    </div>
  );
}
