import type { Benefit, Bound, Loan } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childOf } from "./child";
import { isNothing } from "./nothing";
import { nothingSentenceOf } from "./nothing-told";
import { periodOf } from "./periods";
import { say, type Phrase } from "./phrase";
import type { RightId } from "./rights";
import { sentenceOf } from "./sentences";
import { toldFigureOf } from "./told-figure";

/** What one benefit brings. */
export interface Gain {
  readonly figure: Phrase;
  /** What the figure is: exact, at least, an estimate … None where there is nothing to gain, which `figure` then says. */
  readonly bound?: Phrase;
  /** The child or the parent it is for. */
  readonly who?: Phrase | undefined;
  readonly period?: Phrase | undefined;
  /** All of it in one sentence, in the family's own facts. */
  readonly sentence: Phrase;
  /** A loan step by step, to be drawn; none where no loan was assessed yet. */
  readonly loan?: LoanSteps;
}

/** The amounts of a loan, in yuan. */
export type LoanSteps = readonly { readonly id: "assessed" | "uplifted" | "available"; readonly amount: number }[];

/** What a benefit brings; a service brings something to tell only where it is a child's own. */
export function gainOf(id: RightId, benefit: Benefit, of: AssessedCase): Gain | undefined {
  const figure = toldFigureOf(id, benefit);
  if (!figure) return undefined;
  const told = isNothing(benefit)
    ? { sentence: nothingSentenceOf(id, benefit, of) }
    : { bound: say(`benefits.bound.${boundOf(benefit)}`), sentence: sentenceOf(id, benefit, of) };
  return {
    figure,
    ...told,
    who: whoOf(benefit, of),
    period: periodOf(benefit, of.on),
    ...(benefit.kind === "loan" && { loan: stepsOf(benefit) }),
  };
}

/** Whether there is nothing to gain in all that a right brings; a right that brings no figure is something. */
export function comesToNothing(gains: readonly Gain[]): boolean {
  return gains.length > 0 && gains.every(({ bound }) => bound === undefined);
}

/** A deduction is laid down to the yuan; a service has no figure to be bound. */
function boundOf(benefit: Benefit): Bound | "service" {
  if (benefit.kind === "service") return "service";
  return benefit.kind === "deduction" ? "exact" : benefit.bound;
}

function stepsOf(loan: Loan): LoanSteps {
  const drawn =
    loan.bound === "exact" ? (["assessed", "uplifted", "available"] as const) : (["assessed", "uplifted"] as const);
  return drawn.flatMap((id) => {
    const amount = loan[id];
    return amount === undefined ? [] : [{ id, amount }];
  });
}

/** For whom a benefit is: one child or one parent; the family otherwise. */
function whoOf(benefit: Benefit, { household, on }: AssessedCase): Phrase | undefined {
  if (benefit.kind === "leave") return say(`benefits.parent.${benefit.who}`);
  const child = "child" in benefit ? benefit.child : undefined;
  return child === undefined ? undefined : childOf(household, child, on);
}
