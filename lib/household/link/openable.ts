import type { CivilDate, Household } from "@/lib/entitlements";
import type { Answers } from "../typed";
import type { JudgedPair } from "./judge";
import type { LeftOut } from "./left-out";

/** A link that can be opened. */
export interface Openable {
  /** What is known by it. */
  readonly household: Household;
  /** All that was taken, as it would have been typed: a child whose birth date was bad is there without it. */
  readonly answers: Answers;
  /** The day of assessment that the link names. */
  readonly on?: CivilDate;
  /** In the order of the link; no more than `MOST_LEFT_OUT`. */
  readonly leftOut: readonly LeftOut[];
  /** How many more were left out. */
  readonly more: number;
  /** It has a mark. */
  readonly marked: boolean;
  /** Its mark says that it was changed on the way: any answer may be another than was sent. */
  readonly changed: boolean;
  /** What became of every pair. */
  readonly pairs: readonly JudgedPair[];
}

/** What a link holds. */
export type Decoded = Openable | { readonly problem: LinkProblem };

/** The text has pairs, but no version, one that is none, or one that is not known yet; or it is longer than any link. */
export type LinkProblem = "noVersion" | "badVersion" | "unknownVersion" | "tooLong";

/** Whether a link can be opened. */
export function isOpenable(link: Decoded): link is Openable {
  return !("problem" in link);
}
