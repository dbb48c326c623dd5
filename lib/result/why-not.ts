import { pathOf, type Child, type ConditionResult, type FieldPath } from "@/lib/entitlements";
import { questionOn } from "@/lib/household";
import { isKeptByMonths } from "./no-month";
import { conditionOf, rightOf, type Judged, type RightId } from "./rights";

/** A condition that fails, and tells something. */
interface Failing {
  readonly condition: ConditionResult;
  /** The answer that would have to change, or the months of a place; none where no choice changes it, as an age. */
  readonly change: FieldPath | "months" | undefined;
}

/** Those for whom a right is judged together: one child, one parent, the family. */
interface Claim {
  readonly child: number | undefined;
  readonly failing: readonly Failing[];
  /** Whether something else about the person is not known: then no one answer settles it. */
  readonly isOpen: boolean;
}

/** Why a right is refused. */
interface WhyNot {
  /** Its failing conditions, the most telling one first. */
  readonly conditions: readonly ConditionResult[];
  /** The answer that alone would turn the right, where there is one for the reason told first. */
  readonly oneAnswer: FieldPath | undefined;
}

/**
 * Why a right is refused.
 *
 * What the family can change comes before what it cannot, and the fewest changes before more; then it is told of the
 * child concerned: one in a nursery place, else the youngest. Of several conditions on one person that fail, those that
 * nothing changes come first: the others would not help. So, where one answer alone would turn it, that one leads.
 * @param entitlement a refused right
 * @param children as given
 */
export function whyNot(entitlement: Judged, children: readonly Child[]): WhyNot {
  const claims = [...claimsOf(entitlement, children)].sort((a, b) => comparing(a, b, children));
  const [best] = claims;
  if (!best) return { conditions: [], oneAnswer: undefined };
  // Parents who stand alike are told of both; of children, one is the nearest.
  const told = claims.filter(
    (claim) => claim === best || (claim.child === undefined && weightOf(claim) === weightOf(best)),
  );
  const failing = [...new Map(told.flatMap((claim) => claim.failing).map((one) => [one.condition, one])).values()];
  const conditions = failing
    .sort((a, b) => Number(a.change !== undefined) - Number(b.change !== undefined))
    .map(({ condition }) => condition);
  const [change, ...others] = new Set(best.failing.map((one) => one.change));
  return { conditions, oneAnswer: others.length > 0 || change === "months" ? undefined : change };
}

/** Whether a condition fails only because another one does, which it presumes. */
export function failsIdly({ id, child }: ConditionResult, { id: right, conditions }: Judged): boolean {
  const { presumes } = conditionOf(right, id);
  return conditions.some((one) => one.holds === false && one.child === child && presumes?.includes(one.id));
}

/** What is picked, not typed: a family that can change something changes this. */
const choices: readonly string[] = ["yesNo", "choice", "rate", "situations"];

function claimsOf(entitlement: Judged, children: readonly Child[]): readonly Claim[] {
  const { id, conditions } = entitlement;
  const failing = conditions.filter((one) => one.holds === false && !failsIdly(one, entitlement));
  const { together } = rightOf(id);
  const isOfFamily = (condition: ConditionResult) => !together.some((ids) => ids.includes(condition.id));
  const claim = (child: number | undefined, belongs: (condition: ConditionResult) => boolean): Claim => ({
    child,
    failing: failing
      .filter((one) => isOfFamily(one) || belongs(one))
      .map((condition) => ({ condition, change: changeOf(condition, id, children) })),
    isOpen: conditions.some((one) => one.holds === null && belongs(one)),
  });
  const judged = [...new Set(conditions.flatMap(({ child }) => child ?? []))];
  if (judged.length > 0) return judged.map((child) => claim(child, (one) => one.child === child));
  const persons = together.length > 0 ? together : [conditions.map((one) => one.id)];
  return persons.map((ids) => claim(undefined, (one) => ids.includes(one.id)));
}

/** The choice that a condition rests on, if on one alone; or the months told of a place. */
function changeOf({ id, child }: ConditionResult, right: RightId, children: readonly Child[]): Failing["change"] {
  const placed = id === "subsidisedMonth" && child !== undefined && children[child];
  if (placed) return isKeptByMonths(placed) ? "months" : undefined;
  const [name, ...others] = conditionOf(right, id).reads;
  if (name === undefined || others.length > 0) return undefined;
  return choices.includes(questionOn(name).input.kind) ? pathOf(name, child) : undefined;
}

/** More than the answers that any claim rests on. */
const MONTHS = 100;

/**
 * How far a claim is from what it asks: how many answers must change or are open, or more than any where none helps.
 * To answer a question otherwise comes before to move a place.
 */
function weightOf({ failing, isOpen }: Claim): number {
  const changes = new Set(failing.map(({ change }) => change));
  return changes.has(undefined) ? Infinity : changes.size + (isOpen ? 0.5 : 0) + (changes.has("months") ? MONTHS : 0);
}

function comparing(a: Claim, b: Claim, children: readonly Child[]): number {
  // Of two that nothing helps the difference is no number, and decides as little as none.
  return weightOf(a) - weightOf(b) || comparingChildren(a.child, b.child, children);
}

function comparingChildren(a: number | undefined, b: number | undefined, children: readonly Child[]): number {
  const [one, other] = [a, b].map((index) => (index === undefined ? undefined : children[index]));
  if (!one || !other) return 0;
  const placed = (child: Child) => Number(child.nursery?.inclusive === true);
  return placed(other) - placed(one) || other.birthDate.localeCompare(one.birthDate) || (b ?? 0) - (a ?? 0);
}
