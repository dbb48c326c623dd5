"use client";

import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { useLoading } from "@/components/ui/use-loaded";
import type { OpenQuestion, Result } from "@/lib/result";
import { askId } from "./ask-id";
import { Group } from "./group";
import { OpenCard } from "./open-card";
import { QuestionLinks } from "./question-links";

/** How many rights that wait stand unfolded. */
const AT_ONCE = 3;

/** The figures stand first: what it takes to answer where one reads comes after them. */
const load = () => import("./open-questions");

type Props = { questions: readonly OpenQuestion[] } & Pick<Result, "cards">;

/** What is open: the questions that settle it, the most useful first, then each right that waits. */
export function OpenGroup({ questions, cards }: Props) {
  const t = useTranslations("result");
  const [{ part, why }] = useLoading(load);
  const waiting = cards.unknown;
  const waitingCards = waiting.map((card) => <OpenCard key={card.id} card={card} />);
  return (
    <Group status="unknown">
      {part ? (
        <part.OpenQuestions questions={questions} cards={cards} />
      ) : (
        <div className={`print:hidden ${why === undefined && questions.length > 0 ? "min-h-80" : ""}`}>
          {questions.map(({ path }) => (
            <span key={path} id={askId(path)} className="scroll-mt-4" />
          ))}
          {why !== undefined && <QuestionLinks kind="waitsFor" questions={questions} />}
        </div>
      )}
      {waiting.length > AT_ONCE ? (
        <Fold summary={t("waiting", { count: waiting.length })}>
          <div className="grid gap-3 pt-3 print:block print:*:mb-1.5">{waitingCards}</div>
        </Fold>
      ) : (
        waitingCards
      )}
    </Group>
  );
}
