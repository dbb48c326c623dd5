import type { Birth, ChildFacts, Facts } from "../facts/facts";
import { pathOf, readerOf, type FieldName, type FieldValue } from "../facts/fields";
import { FAILS, known, or, unknown, type Outcome } from "./truth";

/** A condition of a right; `Who` is the person it is judged for, where there are several. */
export interface Condition<Who = unknown> {
  /** Names the reason shown to the family. */
  readonly id: string;
  /** The fields it rests on. */
  readonly reads: readonly FieldName[];
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
      return value === undefined ? open : known(holds(value));
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

/** A condition on *the birth*: fails where there is no child. */
export function aboutBirth(id: string, holds: (birth: Birth, facts: Facts) => boolean): Condition {
  return aboutChildren(id, (_, facts) => facts.birth !== undefined && holds(facts.birth, facts));
}

/** A condition on one child, by its dates. */
export function aboutChild(id: string, holds: (child: ChildFacts, facts: Facts) => boolean): Condition<ChildFacts> {
  return { id, reads: ["children"], judge: (facts, child) => known(holds(child, facts)) };
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
