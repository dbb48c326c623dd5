import { noAnswers, questions, type AskedQuestion, type Question } from "@/lib/household";
import type { FirstQuestions } from "./before-visit";
import type { Case } from "./case";

/**
 * The case of a family that has answered nothing yet, as far as it is told without the calculator: nothing is judged, and
 * no child is listed.
 */
export function caseBefore(first: FirstQuestions): Case {
  const { on } = first;
  const every = questions
    .filter(({ field }) => !field.includes("*"))
    .map((question) => ({ ...question, path: question.field, open: true, ...standing(question, first) }));
  return {
    loaded: false,
    answers: noAnswers(),
    read: {},
    given: {},
    errors: [],
    doubts: [],
    every,
    asked: every.filter(({ moot, held }) => !moot && !held),
    held: every.filter(({ held }) => held),
    household: {},
    known: [],
    assessment: {
      on,
      plan: "qingdao-2023-draft",
      entitlements: [],
      beside: [],
      totals: { perMonth: 0, once: 0, remaining: 0, beside: { thisYear: 0 } },
      missing: [],
    },
    leaveWindow: { from: on, until: on },
    on,
    today: on,
    link: undefined,
  };
}

function standing({ field }: Question, { asked, held }: FirstQuestions): Pick<AskedQuestion, "held" | "moot"> {
  if (asked.includes(field)) return {};
  return held.includes(field) ? { held: true } : { moot: true };
}
