import type { ConditionResult } from "../assessment";
import type { Claims } from "./claims";
import type { Condition } from "./condition";
import type { Facts } from "../facts/facts";
import type { FieldPath } from "../household";
import { addAll } from "../values/union";
import { and, FAILS, HOLDS, or, unknown, type Outcome } from "./truth";

/** Whom conditions are judged for. */
interface Subject<Who> {
  readonly facts: Facts;
  readonly who: Who;
  /** Index in `household.children`, where the person is a child. */
  readonly child?: number | undefined;
}

/** What several conditions come to together, with a reason for each. */
interface Judged {
  readonly outcome: Outcome;
  readonly reasons: readonly ConditionResult[];
}

/** Judges conditions that must all hold. */
export function allHold<Who>(when: readonly Condition<Who>[], { facts, who, child }: Subject<Who>): Judged {
  let outcome = HOLDS;
  const reasons = when.map(({ id, judge }): ConditionResult => {
    const judged = judge(facts, who);
    const { holds } = judged;
    outcome = and(outcome, judged);
    return child === undefined ? { id, holds } : { id, holds, child };
  });
  return { outcome, reasons };
}

/** What a right comes to for the persons it is judged for one by one. */
export interface JudgedClaims<Who> extends Judged {
  readonly entitled: readonly Who[];
  /** Those for whom it is not known yet. */
  readonly undecided: readonly Who[];
  /** What is open about them: an answer may add a benefit. */
  readonly open: readonly FieldPath[];
}

const nobodyKnown: JudgedClaims<never> = { outcome: unknown([]), reasons: [], entitled: [], undecided: [], open: [] };

/** Judges claimants one by one; one is enough. */
export function judgeClaims<Who>(claims: Claims<Who>, facts: Facts): JudgedClaims<Who> {
  const among = claims.among(facts);
  if (!among) return nobodyKnown;
  const entitled: Who[] = [];
  const undecided: Who[] = [];
  const open: FieldPath[] = [];
  const reasons: ConditionResult[] = [];
  let outcome = FAILS;
  for (const who of among) {
    const subject = { facts, who, child: claims.childIndex(who) };
    const claim = allHold(claims.when(who), subject);
    const { holds, missing } = claim.outcome;
    if (holds) entitled.push(who);
    if (holds === null) undecided.push(who);
    addAll(open, missing);
    for (const reason of claim.reasons) reasons.push(reason);
    outcome = or(outcome, claim.outcome);
  }
  return { outcome, reasons, entitled, undecided, open };
}
