import type { ConditionResult } from "./assessment";
import type { Claims } from "./claims";
import type { Condition } from "./condition";
import type { Facts } from "./facts";
import type { FieldPath } from "./fields";
import { addAll, and, FAILS, HOLDS, or, unknown, type Outcome } from "./logic";

/** Whom conditions are judged for. */
export interface Subject<Who> {
  readonly facts: Facts;
  readonly who: Who;
  /** Index in `household.children`, where the person is a child. */
  readonly child?: number | undefined;
}

/** Judges conditions that must all hold, and adds a reason for each. */
export function allHold<Who>(
  when: readonly Condition<Who>[],
  { facts, who, child }: Subject<Who>,
  reasons: ConditionResult[],
): Outcome {
  let overall = HOLDS;
  for (const { id, judge } of when) {
    const outcome = judge(facts, who);
    const { holds } = outcome;
    reasons.push(child === undefined ? { id, holds } : { id, holds, child });
    overall = and(overall, outcome);
  }
  return overall;
}

/** What a right comes to for the persons it is judged for one by one. */
export interface JudgedClaims<Who> {
  readonly outcome: Outcome;
  readonly entitled: readonly Who[];
  /** Those for whom it is not known yet. */
  readonly undecided: readonly Who[];
  /** What is open about them: an answer may add a benefit. */
  readonly open: readonly FieldPath[];
}

const nobodyKnown: JudgedClaims<never> = { outcome: unknown([]), entitled: [], undecided: [], open: [] };

/** Judges claimants one by one, and adds a reason for each condition of each; one claimant is enough. */
export function judgeClaims<Who>(claims: Claims<Who>, facts: Facts, reasons: ConditionResult[]): JudgedClaims<Who> {
  const among = claims.among(facts);
  if (!among) return nobodyKnown;
  const entitled: Who[] = [];
  const undecided: Who[] = [];
  const open: FieldPath[] = [];
  let outcome = FAILS;
  for (const who of among) {
    const subject = { facts, who, child: claims.childIndex(who) };
    const claim = allHold(claims.when(who), subject, reasons);
    if (claim.holds) entitled.push(who);
    if (claim.holds === null) undecided.push(who);
    addAll(open, claim.missing);
    outcome = or(outcome, claim);
  }
  return { outcome, entitled, undecided, open };
}
