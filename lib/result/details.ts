import type { Status } from "@/lib/entitlements";
import { besideSumOf } from "./beside-sum";
import { cardOf, type Card } from "./cards";
import type { AssessedCase } from "./case";
import { deadlinesOf, type Deadline } from "./deadlines";
import { openQuestionsOf, type OpenQuestion } from "./questions";
import type { Judged } from "./rights";
import type { Sum } from "./sum";
import { asUnchecked, uncheckedRights } from "./unchecked";

/** Rights by their status. */
export type ByStatus = Readonly<Record<Status, readonly Card[]>>;

/** The rights beside the draft: their own sum, by when to claim them, and each of them. */
export interface Beside {
  readonly sum: Sum;
  /** Those that can still be met, the nearest first. */
  readonly deadlines: readonly Deadline[];
  readonly cards: ByStatus;
}

/** All of a result but what stands first: each right, and what is open. */
export interface Details {
  readonly cards: ByStatus;
  /** What is national law beside the draft: never among the draft's own. */
  readonly beside: Beside;
  readonly questions: readonly OpenQuestion[];
}

/** Makes of a judged case what a family is told of each right. */
export function detailsOf(of: AssessedCase): Details {
  const unchecked = uncheckedRights(of);
  const cardsOf = (judged: readonly Judged[]) =>
    byStatus(
      judged
        .map((entitlement) => cardOf(entitlement, of))
        .map((card) => (unchecked.has(card.id) ? asUnchecked(card) : card)),
    );
  return {
    cards: cardsOf(of.assessment.entitlements),
    beside: {
      sum: besideSumOf(of),
      deadlines: deadlinesOf(of).filter(({ past }) => !past),
      cards: cardsOf(of.assessment.beside),
    },
    get questions() {
      return openQuestionsOf(of);
    },
  };
}

function byStatus(cards: readonly Card[]): ByStatus {
  const withStatus = (status: Status) => cards.filter((card) => card.status === status);
  return {
    eligible: withStatus("eligible"),
    referred: withStatus("referred"),
    unknown: withStatus("unknown"),
    notEligible: withStatus("notEligible"),
  };
}
