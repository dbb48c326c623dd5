import type { CivilDate, Household } from "@/lib/entitlements";
import type { Answers, AskedQuestion, FieldError, Interview, OpenedLink } from "@/lib/household";

/** The case of the family in this tab: everything a page shows of it follows from its answers. */
export interface Case extends Interview {
  /** False as long as it is not worked out: in the HTML made before the visit, and until the calculator has come. */
  readonly loaded: boolean;
  /** As typed. */
  readonly answers: Answers;
  /** A household's JSON, as what was typed reads, valid or not. */
  readonly read: unknown;
  /** All valid answers: `null` = "not sure". Those that count are in `household`. */
  readonly given: Household;
  /** What cannot be used of the answers. */
  readonly errors: readonly FieldError[];
  /** Every question there is, about as many children as can be listed: see `everyQuestion`. */
  readonly every: readonly AskedQuestion[];
  /** When maternity leave may begin for the latest birth there is. */
  readonly leaveWindow: { readonly from: CivilDate; readonly until: CivilDate };
  /** The day of assessment: that of the link the answers came by, or else today. */
  readonly on: CivilDate;
  /** The day in Qingdao. */
  readonly today: CivilDate;
  /** Where the answers came from, if from a link. */
  readonly link: OpenedLink | undefined;
}
