import type { Parent } from "../assessment";
import { allOfOne, type JudgeOne } from "./all-of";
import type { Condition } from "./condition";
import type { ChildFacts, Facts } from "../facts/facts";

/** The persons for whom a right is judged one by one. */
export interface Claims<Who> {
  /** All conditions that may be judged. */
  readonly conditions: readonly Condition<Who>[];
  /** The ids of the conditions that are judged together for one person. */
  readonly together: readonly (readonly string[])[];
  /** `undefined` while it is not known who they are. */
  readonly among: (facts: Facts) => readonly Who[] | undefined;
  readonly judge: JudgeOne<Who>;
}

/** A right judged for each child, in the order given by the family. */
export function perChild(...conditions: readonly Condition<ChildFacts>[]): Claims<ChildFacts> {
  const judge = allOfOne(conditions);
  return {
    conditions,
    together: [idsOf(conditions)],
    among: ({ childrenAsGiven }) => childrenAsGiven,
    judge: (facts, child, reasons) => judge(facts, child, reasons, child.index),
  };
}

const parents = ["mother", "father"] as const;

/** A right judged for either parent, the mother first. */
export function perParent(of: Record<Parent, readonly Condition[]>): Claims<Parent> {
  const [mother, father] = [allOfOne(of.mother), allOfOne(of.father)];
  return {
    conditions: parents.flatMap((parent) => of[parent]),
    together: parents.map((parent) => idsOf(of[parent])),
    among: () => parents,
    judge: (facts, parent, reasons) => (parent === "mother" ? mother : father)(facts, parent, reasons),
  };
}

function idsOf<Who>(conditions: readonly Condition<Who>[]): readonly string[] {
  return conditions.map(({ id }) => id);
}
