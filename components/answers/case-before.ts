import { noAnswers, questions, type AskedQuestion, type Question } from "@/lib/household";
import type { CivilDate, FieldName, Situation } from "@/lib/entitlements";
import type { Case } from "./case";

/** What a form is told of a family that has answered nothing: data that a page can carry. */
export interface FirstQuestions {
  /** The fields that are asked, and those held back, in asking order; nothing waits for the others. */
  readonly asked: readonly FieldName[];
  readonly held: readonly FieldName[];
  /** The circumstances that are offered. */
  readonly situations: readonly Situation[];
  /** The day by which they are: no question depends on it before the first answer. */
  readonly on: CivilDate;
}

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
    every,
    asked: every.filter(({ moot, held }) => !moot && !held),
    held: every.filter(({ held }) => held),
    household: {},
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
