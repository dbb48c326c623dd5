import type { ConditionResult } from "../assessment";
import type { Facts } from "../facts/facts";
import type { Condition } from "./condition";
import { and, HOLDS, type Outcome } from "./truth";

/** What conditions come to that must all hold, and a reason for each. */
interface Reasoned {
  readonly outcome: Outcome;
  /** Whoever asked for them may add to them. */
  readonly reasons: ConditionResult[];
}

/**
 * Makes a judge of conditions that must all hold for a family. The reasons are the same for every family, and made
 * once; so is the list of those that hold, and whoever is judged gets a copy of it with what does not.
 */
export function allOf(conditions: readonly Condition[]): (facts: Facts) => Reasoned {
  const ready = conditions.map(({ id, judge }) => ({ judge, fails: { id, holds: false }, open: { id, holds: null } }));
  const holding = conditions.map(({ id }): ConditionResult => ({ id, holds: true }));
  return (facts) => {
    const reasons = holding.slice();
    let outcome = HOLDS;
    let place = 0;
    for (const { judge, fails, open } of ready) {
      const judged = judge(facts, undefined);
      if (!judged.holds) {
        outcome = and(outcome, judged);
        reasons[place] = judged.holds === null ? open : fails;
      }
      place += 1;
    }
    return { outcome, reasons };
  };
}

/**
 * Judges one of several persons, and adds a reason for each condition to those of the family; `child` is an index in
 * `household.children`, where the person is a child.
 */
export type JudgeOne<Who> = (facts: Facts, who: Who, reasons: ConditionResult[], child?: number) => Outcome;

/** Makes a judge of conditions that must all hold for one person. */
export function allOfOne<Who>(conditions: readonly Condition<Who>[]): JudgeOne<Who> {
  const ready = conditions.map(({ id, judge }) => ({ id, judge }));
  return (facts, who, reasons, child) => {
    let outcome = HOLDS;
    for (const { id, judge } of ready) {
      const judged = judge(facts, who);
      const { holds } = judged;
      outcome = and(outcome, judged);
      reasons.push(child === undefined ? { id, holds } : { id, holds, child });
    }
    return outcome;
  };
}
