import type { Doubt } from "@/lib/household";
import type { Assessment, CivilDate, Household } from "@/lib/entitlements";

/** What a result is made of. */
export interface AssessedCase {
  readonly assessment: Assessment;
  /** The answers that count. */
  readonly household: Household;
  /** All valid answers: `null` = "not sure". */
  readonly given: Household;
  readonly on: CivilDate;
  /** Answers that count, but are improbable and not checked yet. */
  readonly doubts?: readonly Doubt[];
}
