import type { CivilDate, Status } from "@/lib/entitlements";
import { alsoOf, type Also } from "./also";
import { besideSumOf } from "./beside-sum";
import type { AssessedCase } from "./case";
import { cardOf, type Card } from "./cards";
import { deadlinesOf, type Deadline } from "./deadlines";
import { gistOf } from "./gist";
import { openQuestionsOf, type OpenQuestion } from "./questions";
import type { Phrase } from "./phrase";
import type { Judged } from "./rights";
import type { Sum } from "./sum";
import { sumsOf } from "./sums";
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

/** All that a family is told, in no language yet: page, paper and files say the same. */
export interface Result {
  readonly on: CivilDate;
  /** All of it in a sentence or two. */
  readonly gist: readonly Phrase[];
  readonly sums: readonly Sum[];
  /** The largest amounts that are part of no sum. */
  readonly also: readonly Also[];
  readonly cards: ByStatus;
  /** What is national law beside the draft: never among the draft's own. */
  readonly beside: Beside;
  readonly questions: readonly OpenQuestion[];
}

/** Makes of a judged case what the family is told. */
export function resultOf(of: AssessedCase): Result {
  const unchecked = uncheckedRights(of);
  const cardsOf = (judged: readonly Judged[]) =>
    byStatus(
      judged
        .map((entitlement) => cardOf(entitlement, of))
        .map((card) => (unchecked.has(card.id) ? asUnchecked(card) : card)),
    );
  return {
    on: of.on,
    get gist() {
      return gistOf(of);
    },
    sums: sumsOf(of),
    get also() {
      return alsoOf(of);
    },
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
