import type { Birth, ChildFacts, Facts } from "../facts/facts";
import { pathOf, readerOf, type FieldName, type FieldValue } from "../facts/fields";
import { FAILS, known, or, unknown, type Outcome } from "./truth";

/** A condition of a right; `Who` is the person it is judged for, where there are several. */
export interface Condition<Who = unknown> {
  /** Names the reason shown to the family. */
  readonly id: string;
  /** The fields it rests on. */
  readonly reads: readonly FieldName[];
  /** Conditions of the same right without which this one says nothing: where one of them fails, it fails idly. */
  readonly presumes?: readonly string[];
  readonly judge: (facts: Facts, who: Who) => Outcome;
}

/** A condition on one answer. */
export function answered<Name extends FieldName>(
  id: string,
  name: Name,
  holds: (value: FieldValue<Name>) => boolean,
): Condition {
  const read = readerOf(name);
  const open = unknown([pathOf(name)]);
  return {
    id,
    reads: [name],
    judge: (facts) => {
      const value = read(facts.household);
      return value === undefined || value === null ? open : known(holds(value));
    },
  };
}

const childrenUnknown = unknown(["children"]);

/** A condition on the children as a whole. */
export function aboutChildren(
  id: string,
  holds: (children: readonly ChildFacts[], facts: Facts) => boolean,
): Condition {
  return {
    id,
    reads: ["children"],
    judge: (facts) => (facts.children ? known(holds(facts.children, facts)) : childrenUnknown),
  };
}

/** There is *the birth* to judge: the latest of all children, past or to come. */
export const hasBirth = aboutChildren("hasBirth", (_, { birth }) => birth !== undefined);

/** A condition on *the birth*: fails where there is no child. */
export function aboutBirth(id: string, holds: (birth: Birth, facts: Facts) => boolean): Condition {
  return {
    id,
    presumes: [hasBirth.id],
    reads: ["children"],
    judge: (facts) => {
      const { birth, children } = facts;
      return children ? known(birth !== undefined && holds(birth, facts)) : childrenUnknown;
    },
  };
}

/**
 * A condition on one child, by its dates.
 * @param presumes conditions on the same child without which it says nothing
 */
export function aboutChild(
  id: string,
  holds: (child: ChildFacts, facts: Facts) => boolean,
  presumes: readonly string[] = [],
): Condition<ChildFacts> {
  return { id, presumes, reads: ["children"], judge: (facts, child) => known(holds(child, facts)) };
}

/** A condition that holds if one of several does. */
export function anyOf(id: string, ...parts: readonly Condition[]): Condition {
  return {
    id,
    reads: [...new Set(parts.flatMap(({ reads }) => reads))],
    judge: (facts) => {
      let overall = FAILS;
      for (const { judge } of parts) overall = or(overall, judge(facts, undefined));
      return overall;
    },
  };
}
