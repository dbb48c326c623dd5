"use client";

import { useTranslations } from "next-intl";
import { useAnswerWords } from "@/components/answers/use-answer-words";
import { useCase } from "@/components/answers/use-case";
import { useOfferedWords } from "@/components/answers/use-offered-words";
import { Icon } from "@/components/ui/icon";
import { errorsAbout, offeredFields, valueAt, type AskedQuestion } from "@/lib/household";

/** An answer in words; one that is open or cannot be used carries a sign of its own. */
export function AnswerGiven({ question }: { question: AskedQuestion }) {
  const t = useTranslations("check");
  const now = useCase();
  const answer = useAnswerWords()(question, now.given, now.on);
  const isLater = question.planned && valueAt(now.given, ...question.path.split(".")) === undefined;
  const words = isLater ? t("afterBirth") : answer;
  const beside = useOfferedWords()(offeredFields(question, now), now);
  const isWrong = errorsAbout([question], now.errors, now).length > 0;
  return (
    <>
      {question.open ? (
        !isWrong && (
          <span className="flex gap-2 text-muted">
            <Icon name="open" />
            <span>{words}</span>
          </span>
        )
      ) : (
        <strong className="font-semibold">{words}</strong>
      )}
      {beside.map((more) => (
        <span key={more} className="block">
          {more}
        </span>
      ))}
      {isWrong && (
        <span className="flex gap-2 text-attention">
          <Icon name="cross" />
          <span>{t("wrong")}</span>
        </span>
      )}
    </>
  );
}
