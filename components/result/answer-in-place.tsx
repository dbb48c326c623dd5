"use client";

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { OpenQuestion } from "@/lib/result";
import { AnswerCards } from "./answer-cards";
import { useChangeHref } from "./use-change-href";
import { SituationCards } from "./situation-cards";

type Props = { asked: OpenQuestion; onPick: () => void };

/** The answers to pick from; for what must be typed, the way to its step. */
export function AnswerInPlace({ asked, onPick }: Props) {
  const t = useTranslations("result.question");
  const changeHref = useChangeHref();
  switch (asked.question.input.kind) {
    case "yesNo":
    case "choice":
    case "rate":
      return <AnswerCards asked={asked} onPick={onPick} />;
    case "situations":
      return <SituationCards onPick={onPick} />;
    default:
      return (
        <LinkButton href={changeHref(asked)} kind="secondary" className="justify-self-start">
          {t("there")}
        </LinkButton>
      );
  }
}
