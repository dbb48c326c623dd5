"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import type { Case } from "@/components/answers/use-case";
import { useWide } from "@/components/elder/use-wide";
import { LinkButton } from "@/components/ui/link-button";
import { notHeld } from "@/lib/household";
import type { Details, OpenQuestion } from "@/lib/result";
import { BesideTheDraft } from "../beside-the-draft";
import { CardGroup } from "../card-group";
import { TryingContext, type Trial } from "../change/trying";
import { GroupLinks } from "../group-links";
import { NotForYou } from "../not-for-you";
import { OpenGroup } from "../open-group";
import { ResultDoubts } from "../result-doubts";
import { When } from "../timeline/when";
import { PaperEnd, type Code } from "./paper-end";
import { TakeawayOfResult } from "./takeaway-of-result";
import { useShownQuestions } from "../use-shown-questions";

/** Nothing waits for it any more. */
const settled = (question: OpenQuestion): OpenQuestion => ({ ...question, settles: [], unsure: false });

type Props = {
  of: Case;
  details: Details;
  /** The trial that is on: its details are shown in place of the others. */
  tried: Trial | undefined;
  printing: boolean;
  Code: Code;
};

/** Every right by its status, and what a family may do with its result. */
export function InDetail({ of: now, details, tried, printing, Code }: Props) {
  const t = useTranslations("result");
  const wide = useWide();
  const trying = useContext(TryingContext);
  const questions = useShownQuestions(notHeld(details.questions, now), settled);
  const { cards, beside } = tried?.details ?? details;
  const { eligible, referred, unknown, notEligible } = cards;
  return (
    <div className="grid grid-cols-1 gap-4 print:block print:*:not-last:mb-3">
      <div className="grid grid-cols-1 gap-3 empty:hidden">
        {!tried && <ResultDoubts />}
        <GroupLinks cards={cards} beside={beside} />
      </div>
      <CardGroup status="eligible" cards={eligible} empty={unknown.length > 0 ? t("nothingYet") : t("none")} />
      {trying?.suggestions.best && <trying.part.BestChange best={trying.suggestions.best} />}
      <BesideTheDraft beside={beside} />
      {referred.length > 0 && <CardGroup status="referred" cards={referred} />}
      {(unknown.length > 0 || questions.length > 0) && <OpenGroup questions={tried ? [] : questions} cards={cards} />}
      <When of={tried?.of ?? now} />
      <NotForYou cards={notEligible} />
      {printing && <PaperEnd of={now} details={details} Code={Code} />}
      {!wide && <TakeawayOfResult of={now} isTried={tried !== undefined} />}
      <LinkButton href="/check/" kind="secondary" className="justify-self-start print:hidden">
        {t("changeAnswers")}
      </LinkButton>
    </div>
  );
}
