import { assess, pathOf } from "@/lib/entitlements";
import type { ConditionResult, FieldPath } from "@/lib/entitlements";
import { withValue } from "@/lib/household";
import type { AssessedCase } from "./case";
import { childOf } from "./child";
import { figureOf } from "./figures";
import { judgedByAll } from "./judged-by-all";
import { say, type Phrase } from "./phrase";
import { restOf, type Rest } from "./places";
import { conditionOf, entitlementOf, type Judged } from "./rights";
import { failureOf, ruleOf } from "./statements";
import { failsIdly, whyNot } from "./why-not";

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
      .map((condition) => reasonOf(condition, entitlement, { of, named: false })),
  }));
}

/** Why a right is not the family's, the most telling reason first; each names the child it is about. */
export function failuresOf({ id }: Judged, of: AssessedCase): readonly Reason[] {
  const entitlement = entitlementOf(judgedByAll(of), id);
  const { conditions, oneAnswer } = whyNot(entitlement, of.given.children ?? []);
  return conditions.map((one) => {
    const reason = reasonOf(one, entitlement, { of, named: true });
    return oneAnswer === undefined ? reason : withWin(reason, oneAnswer, { entitlement, of });
  });
}

interface Telling {
  readonly of: AssessedCase;
  /** Whether a child is named, or stands above already. */
  readonly named: boolean;
}

function reasonOf(condition: ConditionResult, entitlement: Judged, { of, named }: Telling): Reason {
  const { id, child, holds } = condition;
  const right = entitlement.id;
  const mark = markOf(condition, entitlement);
  const fails = mark === "fails" || mark === "free";
  const statement = fails ? failureOf(condition, right, { of, named }) : ruleOf(condition, right);
  const reads = () => (mark === "idle" ? [] : conditionOf(right, id).reads);
  return {
    id,
    child,
    mark,
    holds,
    statement,
    rests: () => reads().flatMap((name) => restOf(name, child, of) ?? []),
  };
}

/** Conditions that set a limit: where they fail, there is none, which is no loss. */
const limits: readonly string[] = ["restrictedArea"];

function markOf(condition: ConditionResult, entitlement: Judged): Mark {
  const { id, holds, child } = condition;
  if (holds) return "holds";
  if (holds === false) return failsIdly(condition, entitlement) ? "idle" : limits.includes(id) ? "free" : "fails";
  const paths = conditionOf(entitlement.id, id).reads.map((name) => pathOf(name, child));
  const { missing, refine } = entitlement;
  return paths.some((path) => missing.includes(path) || refine.includes(path)) ? "open" : "idle";
}

/** What a nursery place would bring, beside that there is none. */
function withWin(
  reason: Reason,
  answer: FieldPath,
  { entitlement: { id }, of }: { readonly entitlement: Judged; readonly of: AssessedCase },
): Reason {
  if (answer !== pathOf("children.*.nursery.inclusive", reason.child)) return reason;
  const [won] = entitlementOf(assess(withValue(of.given, answer, true), of.on), id).benefits;
  if (won?.kind !== "cash") return reason;
  const bare = reason.statement;
  return { ...reason, bare, statement: say("result.winsPlace", { reason: bare, figure: figureOf(won) }) };
}
