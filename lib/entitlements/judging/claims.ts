import type { Parent } from "../assessment";
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
  readonly when: (who: Who) => readonly Condition<Who>[];
  /** Index in `household.children`, where the person is a child. */
  readonly childIndex: (who: Who) => number | undefined;
}

/** A right judged for each child, in the order given by the family. */
export function perChild(...conditions: readonly Condition<ChildFacts>[]): Claims<ChildFacts> {
  return {
    conditions,
    together: [idsOf(conditions)],
    among: ({ childrenAsGiven }) => childrenAsGiven,
    when: () => conditions,
    childIndex: ({ index }) => index,
  };
}

const parents = ["mother", "father"] as const;

/** A right judged for either parent, the mother first. */
export function perParent(of: Record<Parent, readonly Condition[]>): Claims<Parent> {
  return {
    conditions: parents.flatMap((parent) => of[parent]),
    together: parents.map((parent) => idsOf(of[parent])),
    among: () => parents,
    when: (parent) => of[parent],
    childIndex: () => undefined,
  };
}

function idsOf<Who>(conditions: readonly Condition<Who>[]): readonly string[] {
  return conditions.map(({ id }) => id);
}
