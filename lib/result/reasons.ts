import { catalogue, instruments, pathOf, PLAN, qingdao } from "@/lib/entitlements";
import type { ConditionResult, Entitlement, FieldName } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childOf } from "./child";
import { onDay, say, type Phrase, type Value } from "./phrase";
import { restOf, type Rest } from "./places";

/** A condition: ticked, crossed, open, or open but without weight any more. */
export type Mark = "holds" | "fails" | "open" | "idle";

/** One condition of a right, with the answers it rests on. */
export interface Reason {
  readonly id: string;
  readonly mark: Mark;
  readonly statement: Phrase;
  readonly rests: readonly Rest[];
}

/** The conditions judged for one child, or for the family as a whole. */
export interface Reasons {
  readonly child?: Phrase | undefined;
  readonly reasons: readonly Reason[];
}

/** The reasons for a status, condition by condition: those of the family first, then child by child. */
export function reasonsOf(entitlement: Entitlement, of: AssessedCase): readonly Reasons[] {
  const children = [...new Set(entitlement.conditions.map(({ child }) => child))];
  return children.map((child) => ({
    child: child === undefined ? undefined : childOf(of.household, child, of.on),
    reasons: entitlement.conditions
      .filter((condition) => condition.child === child)
      .map((condition) => reasonOf(condition, entitlement, of)),
  }));
}

function reasonOf(condition: ConditionResult, entitlement: Entitlement, of: AssessedCase): Reason {
  const { id } = entitlement;
  const mark = markOf(condition, entitlement);
  const statement = say(`conditions.${condition.id}.${mark === "fails" ? "fails" : "rule"}`, valuesOf(condition.id));
  const reads = mark === "idle" ? [] : readsOf(id, condition.id);
  return {
    id: condition.id,
    mark,
    statement,
    rests: reads.flatMap((name) => restOf(name, condition.child, of) ?? []),
  };
}

/** Conditions that fail as a matter of course where another one fails: they are no reason of their own. */
const follows: Readonly<Record<string, readonly string[]>> = {
  underPlan: ["hasBirth"],
  recentBirth: ["hasBirth"],
  notOver: ["hasBirth"],
  subsidisedMonth: ["secondOrThird", "underThree"],
};

function markOf({ id, holds, child }: ConditionResult, { id: right, conditions, missing, refine }: Entitlement): Mark {
  if (holds) return "holds";
  if (holds === null) {
    const paths = readsOf(right, id).map((name) => pathOf(name, child));
    return paths.some((path) => missing.includes(path) || refine.includes(path)) ? "open" : "idle";
  }
  const before = follows[id] ?? [];
  const follow = conditions.some((one) => one.child === child && one.holds === false && before.includes(one.id));
  return follow ? "idle" : "fails";
}

function readsOf(id: Entitlement["id"], condition: string): readonly FieldName[] {
  const right = catalogue.find((one) => one.id === id);
  return right?.conditions.find((one) => one.id === condition)?.reads ?? [];
}

/** Thresholds that stand in the words of a condition come from the law. */
function valuesOf(condition: string): Record<string, Value> {
  if (condition === "underPlan") return { day: onDay(instruments[PLAN].date) };
  if (condition === "recentBirth") return { days: qingdao.paternityWindowDays.rows.at(-1)?.value ?? 0 };
  return {};
}

/**
 * Why a right is not the family's, in the fewest conditions: those that fail for the family, or else
 * for the child that comes nearest to it.
 */
export function failuresOf(all: readonly Reasons[]): readonly Reason[] {
  const failing = all.map(({ reasons }) => reasons.filter(({ mark }) => mark === "fails"));
  const family = all.findIndex(({ child }) => child === undefined);
  const shared = failing[family] ?? [];
  if (shared.length > 0) return shared;
  const own = failing.filter((_, place) => place !== family);
  return own.sort((a, b) => a.length - b.length)[0] ?? [];
}
