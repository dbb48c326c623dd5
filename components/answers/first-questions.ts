import { offeredSituations, type AskedQuestion } from "@/lib/household";
import type { FirstQuestions } from "./case-before";
import { beforeVisit } from "./calculator";

const fieldOf = ({ field }: AskedQuestion) => field;

/** What a family is asked that has answered nothing yet. */
export function firstQuestions(): FirstQuestions {
  const { asked, held, household, on } = beforeVisit();
  return {
    asked: asked.map(fieldOf),
    held: held.map(fieldOf),
    situations: offeredSituations(household, { on, picked: [] }),
    on,
  };
}
