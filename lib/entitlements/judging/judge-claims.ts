import type { ConditionResult } from "../assessment";
import type { Claims } from "./claims";
import type { Facts } from "../facts/facts";
import type { FieldPath } from "../household";
import { addAll } from "../values/union";
import { FAILS, or, unknown, type Outcome } from "./truth";

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
    const claim = claims.judge(facts, who, reasons);
    const { holds, missing } = claim;
    if (holds) entitled.push(who);
    if (holds === null) undecided.push(who);
    if (missing.length > 0) addAll(open, missing);
    outcome = or(outcome, claim);
  }
  return { outcome, entitled, undecided, open };
}
