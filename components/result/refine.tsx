"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWords } from "@/components/answers/use-words";
import { Fold } from "@/components/ui/fold";
import type { Asked } from "@/lib/result";
import { QuestionLinks } from "./question-links";
import { isTyped, TypeInPlace } from "./type-in-place";
import { useShownQuestions } from "./use-shown-questions";

/** Questions that would sharpen a figure: a number is typed where it counts, the rest is answered on its step. */
export function Refine({ questions }: { questions: readonly Asked[] }) {
  const shown = useShownQuestions(questions);
  return (
    <>
      <QuestionLinks kind="refineTitle" questions={questions} className="hidden print:flex" />
      <QuestionLinks
        kind="refineTitle"
        questions={shown.filter((asked) => !isNumber(asked))}
        className="flex print:hidden"
      />
      <RefineHere asked={shown.filter(isNumber)} />
    </>
  );
}

/** Children stand among the open questions already. */
function isNumber(asked: Asked): boolean {
  return isTyped(asked) && asked.path !== "children";
}

function RefineHere({ asked }: { asked: readonly Asked[] }) {
  const t = useTranslations("result");
  const words = useWords();
  const [wanted, setWanted] = useState(false);
  if (asked.length === 0) return null;
  return (
    <Fold
      className="text-base print:hidden"
      summary={t("refineHere", { names: words(asked.map(({ name }) => name)) })}
      onToggle={() => setWanted(true)}
    >
      <div className="py-2">
        {wanted && (
          <TypeInPlace asked={asked}>
            <QuestionLinks kind="refineTitle" questions={asked} />
          </TypeInPlace>
        )}
      </div>
    </Fold>
  );
}
