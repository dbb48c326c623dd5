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

/** Judges conditions that must all hold, and adds a reason for each to a list. */
export function allHold<Who>(
  when: readonly Condition<Who>[],
  { facts, who, child }: Subject<Who>,
  reasons: ConditionResult[],
): Outcome {
  let outcome = HOLDS;
  for (const { id, judge } of when) {
    const judged = judge(facts, who);
    const { holds } = judged;
    outcome = and(outcome, judged);
    reasons.push(child === undefined ? { id, holds } : { id, holds, child });
  }
  return outcome;
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

/** Judges claimants one by one, with their reasons; one is enough. */
export function judgeClaims<Who>(claims: Claims<Who>, facts: Facts, reasons: ConditionResult[]): JudgedClaims<Who> {
  const among = claims.among(facts);
  if (!among) return nobodyKnown;
  const entitled: Who[] = [];
  const undecided: Who[] = [];
  const open: FieldPath[] = [];
  let outcome = FAILS;
  for (const who of among) {
    const claim = allHold(claims.when(who), { facts, who, child: claims.childIndex(who) }, reasons);
    const { holds, missing } = claim;
    if (holds) entitled.push(who);
    if (holds === null) undecided.push(who);
    if (missing.length > 0) addAll(open, missing);
    outcome = or(outcome, claim);
  }
  return { outcome, entitled, undecided, open };
}
