import type { CivilDate, Status } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { cardOf, type Card } from "./cards";
import { openQuestionsOf, type OpenQuestion } from "./questions";
import type { Sum } from "./sum";
import { sumsOf } from "./sums";
import { asUnchecked, uncheckedRights } from "./unchecked";

/** All that a family is told, in no language yet: page, paper and files say the same. */
export interface Result {
  readonly on: CivilDate;
  readonly sums: readonly Sum[];
  readonly cards: Readonly<Record<Status, readonly Card[]>>;
  readonly questions: readonly OpenQuestion[];
}

/** Makes of a judged case what the family is told. */
export function resultOf(of: AssessedCase): Result {
  const unchecked = uncheckedRights(of);
  const cards = of.assessment.entitlements
    .map((entitlement) => cardOf(entitlement, of))
    .map((card) => (unchecked.has(card.id) ? asUnchecked(card) : card));
  const withStatus = (status: Status) => cards.filter((card) => card.status === status);
  return {
    on: of.on,
    sums: sumsOf(of),
    cards: {
      eligible: withStatus("eligible"),
      referred: withStatus("referred"),
      unknown: withStatus("unknown"),
      notEligible: withStatus("notEligible"),
    },
    questions: openQuestionsOf(of),
  };
}
