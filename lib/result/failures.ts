import { assess, pathOf } from "@/lib/entitlements";
import type { ConditionResult, FieldPath } from "@/lib/entitlements";
import { withValue } from "@/lib/household";
import type { AssessedCase } from "./case";
import { figureOf } from "./figures";
import { judgedByAll } from "./judged-by-all";
import { say, type Phrase } from "./phrase";
import { entitlementOf, type Judged } from "./rights";
import { failureOf } from "./statements";
import { whyNot } from "./why-not";

/** A condition that fails, as a reason why a right is not the family's. */
export interface Failure {
  readonly id: string;
  /** Index in `household.children`, where it is about one child. */
  readonly child?: number | undefined;
  readonly mark: "fails" | "free";
  readonly holds: ConditionResult["holds"];
  /** What it says; it names the child it is about. */
  readonly statement: Phrase;
  /** The same without what a change would win, for where that stands beside it. */
  readonly bare?: Phrase;
}

/** Why a right is not the family's, the most telling reason first; each names the child it is about. */
export function failuresOf({ id }: Judged, of: AssessedCase): readonly Failure[] {
  const entitlement = entitlementOf(judgedByAll(of), id);
  const { conditions, oneAnswer } = whyNot(entitlement, of.given.children ?? []);
  return conditions.map((condition) => {
    const { child, holds } = condition;
    const statement = failureOf(condition, id, { of, named: true });
    const failure = { id: condition.id, child, mark: failingMarkOf(condition), holds, statement };
    return oneAnswer === undefined ? failure : withWin(failure, oneAnswer, { entitlement, of });
  });
}

/** Conditions that set a limit: where they fail, there is none, which is no loss. */
const limits: readonly string[] = ["restrictedArea"];

/** Whether a condition that fails does so to the family's good. */
export function failingMarkOf({ id }: ConditionResult): Failure["mark"] {
  return limits.includes(id) ? "free" : "fails";
}

/** What a nursery place would bring, beside that there is none. */
function withWin(
  failure: Failure,
  answer: FieldPath,
  { entitlement: { id }, of }: { readonly entitlement: Judged; readonly of: AssessedCase },
): Failure {
  if (answer !== pathOf("children.*.nursery.inclusive", failure.child)) return failure;
  const [won] = entitlementOf(assess(withValue(of.given, answer, true), of.on), id).benefits;
  if (won?.kind !== "cash") return failure;
  const bare = failure.statement;
  return { ...failure, bare, statement: say("result.winsPlace", { reason: bare, figure: figureOf(won) }) };
}
