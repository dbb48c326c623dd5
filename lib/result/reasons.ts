import { pathOf, type ConditionResult } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childOf } from "./child";
import { failingMarkOf, failuresOf } from "./failures";
import type { Phrase } from "./phrase";
import { restOf, type Rest } from "./rests";
import { conditionOf, type Judged, type RightId } from "./rights";
import { failureOf, ruleOf } from "./statements";
import { failsIdly } from "./why-not";

/** A condition: ticked, crossed, open, open but without weight any more, or failing to the family's good. */
export type Mark = "holds" | "fails" | "open" | "idle" | "free";

/** One condition of a right. */
export interface Reason {
  readonly id: string;
  /** Index in `household.children`, where it is about one child. */
  readonly child?: number | undefined;
  readonly mark: Mark;
  readonly holds: ConditionResult["holds"];
  /** What it says; of a child, beneath its name. */
  readonly statement: Phrase;
  /** The same without what a change would win, for where that stands beside it. */
  readonly bare?: Phrase;
  /** The answers it rests on. */
  readonly rests: () => readonly Rest[];
}

/** The conditions judged for one child, or for the family as a whole. */
export interface Reasons {
  readonly child?: Phrase | undefined;
  readonly reasons: readonly Reason[];
}

/** The reasons for a status, condition by condition: those of the family first, then child by child. */
export function reasonsOf(entitlement: Judged, of: AssessedCase): readonly Reasons[] {
  const children = [...new Set(entitlement.conditions.map(({ child }) => child))];
  return children.map((child) => ({
    child: child === undefined ? undefined : childOf(of.household, child, of.on),
    reasons: entitlement.conditions
      .filter((condition) => condition.child === child)
      .map((condition) => reasonOf(condition, entitlement, of)),
  }));
}

/** Why a right is not the family's, with the answers that each reason rests on. */
export function refusalOf(entitlement: Judged, of: AssessedCase): readonly Reason[] {
  return failuresOf(entitlement, of).map((failure) => ({ ...failure, rests: restsOf(failure, entitlement.id, of) }));
}

function reasonOf(condition: ConditionResult, entitlement: Judged, of: AssessedCase): Reason {
  const { id, child, holds } = condition;
  const right = entitlement.id;
  const mark = markOf(condition, entitlement);
  const fails = mark === "fails" || mark === "free";
  const statement = fails ? failureOf(condition, right, { of, named: false }) : ruleOf(condition, right);
  return { id, child, mark, holds, statement, rests: mark === "idle" ? () => [] : restsOf(condition, right, of) };
}

function restsOf({ id, child }: Pick<Reason, "id" | "child">, right: RightId, of: AssessedCase): Reason["rests"] {
  return () => conditionOf(right, id).reads.flatMap((name) => restOf(name, child, of) ?? []);
}

function markOf(condition: ConditionResult, entitlement: Judged): Mark {
  const { id, holds, child } = condition;
  if (holds) return "holds";
  if (holds === false) return failsIdly(condition, entitlement) ? "idle" : failingMarkOf(condition);
  const paths = conditionOf(entitlement.id, id).reads.map((name) => pathOf(name, child));
  const { missing, refine } = entitlement;
  return paths.some((path) => missing.includes(path) || refine.includes(path)) ? "open" : "idle";
}
