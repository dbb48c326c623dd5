import type { Benefit, Leave } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { say, type Phrase } from "./phrase";
import { rightOf, type RightId } from "./rights";
import { toldFigureOf } from "./told-figure";

/** Whether either parent may have a leave: whose it is, its name does not tell. */
export function isOfEitherParent(id: RightId): boolean {
  return rightOf(id).together.length > 1;
}

/** The figures of a right, each with whose it is: parents who have the very same share one, children are named where there are several. */
export function ownFigures(id: RightId, benefits: readonly Benefit[], of: AssessedCase): readonly Phrase[] {
  const leaves = benefits.filter((benefit): benefit is Leave => benefit.kind === "leave");
  const [first] = leaves;
  if (first && leaves.length > 1 && leaves.every((one) => one.days === first.days && one.bound === first.bound)) {
    const figure = toldFigureOf(id, first);
    return figure ? [say("benefits.own.eachParent", { figure })] : [];
  }
  return benefits.flatMap((benefit) => ownFigure(id, benefit, of) ?? []);
}

/** The same side by side, as one phrase; they are clauses rather than things, which a list would join by "and". */
export function listedFigures(id: RightId, benefits: readonly Benefit[], of: AssessedCase): readonly Phrase[] {
  const figures = ownFigures(id, benefits, of);
  if (figures.length === 0) return [];
  return [figures.reduceRight((others, one) => say("benefits.own.list", { one, others }))];
}

function ownFigure(id: RightId, benefit: Benefit, of: AssessedCase): Phrase | undefined {
  const figure = toldFigureOf(id, benefit);
  const who = whoOf(id, benefit, of);
  return figure && who ? say("benefits.own.figure", { who, figure }) : figure;
}

function whoOf(id: RightId, benefit: Benefit, { household }: AssessedCase): Phrase | undefined {
  if (benefit.kind === "leave") return isOfEitherParent(id) ? say(`benefits.parent.${benefit.who}`) : undefined;
  const child = "child" in benefit ? benefit.child : undefined;
  const isOnly = (household.children?.length ?? 0) < 2;
  return child === undefined || isOnly ? undefined : childNameOf(household, child);
}
