import { answerTo, assess, fields, type Household, type Status } from "@/lib/entitlements";
import { answersOf, type Answered } from "@/lib/documents/answers";
import type { AskedQuestion } from "@/lib/household";
import { askedAt, type Gain, type Phrase, type RightId } from "@/lib/result";
import { cardOf, type Card } from "@/lib/result/cards";
import { entitlementOf, type Judged } from "@/lib/result/rights";
import { PLAN_DAY } from "./day";
import { examples } from "./examples";

/** A family, and what a right comes to for it: made by the very code that makes a result. */
export interface Worked {
  readonly household: Household;
  readonly judged: Judged;
  /** What it comes to; `free`: a limit that does not hold here, which is no loss; none where a figure says that nothing is left. */
  readonly outcome: Status | "free" | undefined;
  /** What the family has answered. */
  readonly answers: readonly Answered[];
  readonly gains: readonly Gain[];
  /** What must be known beside the figure. */
  readonly remarks: readonly Phrase[];
  /** Why it is not the family's; `[]` where it is. */
  readonly failures: readonly Phrase[];
}

/** The worked examples of a right, judged on `PLAN_DAY`. */
export function workedOf(id: RightId): readonly Worked[] {
  return examples[id].map((household) => {
    const assessment = assess(household, PLAN_DAY);
    const of = { assessment, household, given: household, on: PLAN_DAY };
    const judged = entitlementOf(assessment, id);
    const { gains, remarks, failures } = cardOf(judged, of);
    return {
      household,
      judged,
      outcome: outcomeOf(judged, { gains, failures }),
      answers: answersOf({ ...of, asked: answeredIn(household), held: [] }),
      gains,
      remarks,
      failures: failures.map(({ statement }) => statement),
    };
  });
}

function outcomeOf({ status }: Judged, { gains, failures }: Pick<Card, "gains" | "failures">): Worked["outcome"] {
  if (failures.length > 0 && failures.every(({ mark }) => mark === "free")) return "free";
  return gains.length > 0 && gains.every(({ bound }) => bound === undefined) ? undefined : status;
}

/** The questions that a family has answered, whoever waits for them. */
function answeredIn(household: Household): readonly AskedQuestion[] {
  const given = fields.filter(({ name, child }) => answerTo(household, name, child) !== undefined);
  return given.flatMap(({ path }) => askedAt(path, household, PLAN_DAY)?.question ?? []);
}
