"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWords } from "@/components/answers/use-words";
import { Fold } from "@/components/ui/fold";
import type { Asked, Phrase } from "@/lib/result";
import { QuestionLinks } from "./question-links";
import { TypeInPlace } from "./type-in-place";
import { useShownQuestions } from "./use-shown-questions";

/** Questions that would sharpen a figure, answered where it stands. */
export function Refine({ questions, stake }: { questions: readonly Asked[]; stake: Phrase | undefined }) {
  const words = useWords();
  // Children stand among the open questions already.
  const shown = useShownQuestions(questions);
  return (
    <>
      <QuestionLinks kind="refineTitle" questions={questions} className="hidden print:flex" />
      {stake && questions.length > 0 && <p className="text-base print:hidden">{words(stake)}</p>}
      <RefineHere asked={shown.filter(({ path }) => path !== "children")} />
    </>
  );
}

function RefineHere({ asked }: { asked: readonly Asked[] }) {
  const t = useTranslations("result");
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (asked.length === 0) return null;
  return (
    <Fold
      className="text-base print:hidden"
      summary={t("refineHere", { names: words(asked.map(({ name }) => name)) })}
      // The same question may sharpen two figures: it stands in one place at a time.
      name="refine"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <div className="py-2">
        {isOpen && (
          <TypeInPlace asked={asked}>
            <QuestionLinks kind="refineTitle" questions={asked} />
          </TypeInPlace>
        )}
      </div>
    </Fold>
  );
}
