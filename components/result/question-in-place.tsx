"use client";

import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useCase } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { LegendFrame } from "@/components/questions/legend-frame";
import { useQuestionWords } from "@/components/questions/use-question-words";
import { Card as Frame } from "@/components/ui/card";
import { Fieldset } from "@/components/ui/fieldset";
import { Said } from "@/components/ui/said";
import { errorsAbout, valueAt } from "@/lib/household";
import type { OpenQuestion, Result } from "@/lib/result";
import { AnswerInPlace } from "./answer-in-place";
import { askId } from "./ask-id";
import { isTyped, TypeInPlace } from "./type-in-place";

/** How many of the rights that wait for a question are named. */
const NAMED = 3;

/** Who types hears what came of it once, after the last digit. */
const PAUSE = 1000;

type Props = {
  asked: OpenQuestion;
  /** Grows with every answer while it is this question's; 0 once another was answered since. */
  times: number;
  onTouch: () => void;
} & Pick<Result, "cards">;

/** A question that is answered where it stands: the result changes around it at once. */
export function QuestionInPlace({ asked, cards, times, onTouch }: Props) {
  const t = useTranslations("result.question");
  const words = useWords();
  const { label, hint } = useQuestionWords(asked.question);
  const isTold = useIsKept(asked) && times > 0;
  const { settles, child } = asked;
  const legend = asHeading(
    <>
      {child && <span className="block text-base font-normal text-muted">{words(child)}</span>}
      <span>{label}</span>
    </>,
  );
  const typed = isTyped(asked);
  const picked = (
    <Fieldset id={typed ? `${askId(asked.path)}-there` : askId(asked.path)} legend={legend} hint={hint}>
      <AnswerInPlace asked={asked} onPick={onTouch} />
    </Fieldset>
  );
  return (
    <Frame className="border-brand">
      {typed ? (
        <div id={askId(asked.path)} className="scroll-mt-4" onChange={onTouch}>
          <LegendFrame value={asHeading}>
            <TypeInPlace asked={[asked]}>{picked}</TypeInPlace>
          </LegendFrame>
        </div>
      ) : (
        picked
      )}
      {settles.length > 0 && (
        <p className="text-sm text-muted">
          {t("settles", {
            count: settles.length,
            titles: words(settles.slice(0, NAMED)),
            more: settles.length > NAMED ? "yes" : "no",
          })}
        </p>
      )}
      <Said
        words={isTold ? t("kept", { eligible: cards.eligible.length, unknown: cards.unknown.length }) : ""}
        time={times}
        after={typed ? PAUSE : 0}
        className="text-base font-semibold text-granted"
      />
    </Frame>
  );
}

const asHeading = (legend: ReactElement) => <h3 className="text-lg/snug font-semibold">{legend}</h3>;

/** Whether there is an answer to a question that can be used. */
function useIsKept({ path, question }: OpenQuestion): boolean {
  const now = useCase();
  const isGiven = valueAt(now.given, ...path.split(".")) !== undefined;
  return isGiven && errorsAbout([question], now.errors, now).length === 0;
}
