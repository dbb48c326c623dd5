import type { Benefit } from "@/lib/entitlements";
import { figureOf } from "./figures";
import { isNothing, nothingPhrase } from "./nothing";
import type { Phrase } from "./phrase";
import type { RightId } from "./rights";

/** Whether a benefit has something to tell: a service only where it is a child's own. */
export function isTold(benefit: Benefit): boolean {
  return benefit.kind !== "service" || benefit.child !== undefined;
}

/** The figure of a benefit, or that there is nothing to gain in it; none of what has nothing to tell. */
export function toldFigureOf(id: RightId, benefit: Benefit): Phrase | undefined {
  if (!isTold(benefit)) return undefined;
  return isNothing(benefit) ? nothingPhrase(id, benefit) : figureOf(benefit);
}

/** Whether there is nothing to gain in all that a right brings; a right that brings no figure is something. */
export function bringNothing(benefits: readonly Benefit[]): boolean {
  const told = benefits.filter(isTold);
  return told.length > 0 && told.every(isNothing);
}
