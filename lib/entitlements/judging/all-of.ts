import type { ConditionResult } from "../assessment";
import type { Facts } from "../facts/facts";
import type { Condition } from "./condition";
import { and, HOLDS, type Outcome } from "./truth";

/** What conditions come to that must all hold, and a reason for each. */
export interface Reasoned {
  readonly outcome: Outcome;
  /** Whoever asked for them may add to them. */
  readonly reasons: ConditionResult[];
}

/** Judges somebody; `child` is an index in `household.children`, where the person is a child. */
type JudgeAll<Who> = (facts: Facts, who: Who, child?: number) => Reasoned;

/**
 * Makes a judge of conditions that must all hold. The reasons that name no child are the same for every family, and
 * made once; so is the list of those that hold, and whoever is judged gets a copy of it with what does not.
 */
export function allOf<Who>(conditions: readonly Condition<Who>[]): JudgeAll<Who> {
  const ready = conditions.map(({ id, judge }) => ({ id, judge }));
  const holding = conditions.map(({ id }): ConditionResult => ({ id, holds: true }));
  return (facts, who, child) => {
    const reasons = [...holding];
    let outcome = HOLDS;
    let place = 0;
    for (const { id, judge } of ready) {
      const judged = judge(facts, who);
      const { holds } = judged;
      outcome = and(outcome, judged);
      if (child !== undefined) reasons[place] = { id, holds, child };
      else if (!holds) reasons[place] = { id, holds };
      place += 1;
    }
    return { outcome, reasons };
  };
}
