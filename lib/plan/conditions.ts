import { say, type Phrase, type RightId } from "@/lib/result";
import { rightOf } from "@/lib/result/rights";
import { ruleOf } from "@/lib/result/statements";

/** Conditions that stand together, and for whom. */
export interface ConditionList {
  /** Said above them, where the right is judged person by person. */
  readonly lead?: Phrase;
  readonly rules: readonly Phrase[];
}

/** That the figures are in force is told by their dates. */
const untold: readonly string[] = ["inForce"];

/** Conditions on the months that a family has left: what holds for all is which months count. */
const months: readonly string[] = ["deductibleMonth", "educationMonth", "subsidisedMonth"];

/**
 * For whom a right is: the conditions that its rule judges, in words. First those of the family, all of which must
 * hold; then those on each child, or on either parent.
 */
export function conditionListsOf(id: RightId): readonly ConditionList[] {
  const { conditions, together } = rightOf(id);
  const told = conditions.filter((condition) => !untold.includes(condition.id));
  const rulesOf = (ids: readonly string[]) =>
    ids.map((condition) =>
      months.includes(condition) ? say(`plan.rule.${condition}`) : ruleOf({ id: condition, holds: null }, id),
    );
  const family = told.map((condition) => condition.id).filter((one) => !together.some((ids) => ids.includes(one)));
  const lead = together.length > 1 ? "parent" : "child";
  return [
    ...(family.length > 0 ? [{ rules: rulesOf(family) }] : []),
    ...together.map((ids, place) => ({ lead: say(`plan.each.${lead}`, { place }), rules: rulesOf(ids) })),
  ];
}
