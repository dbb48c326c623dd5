import type { Benefit, ConditionResult, Status } from "./assessment";
import { toFen, toYuan } from "./values/money";

interface Judged {
  readonly id: string;
  readonly status: Status;
  readonly conditions: readonly ConditionResult[];
  readonly benefits: readonly Benefit[];
}

/** Whether the family has a right. */
export const isGranted = ({ status }: Pick<Judged, "status">) => status === "eligible" || status === "referred";

/** Where this condition fails, the clause sets no limit: to come under one is no gain. */
const LIMIT = "restrictedArea";

/** A family's own savings, paid out: a right, but no money granted. */
const OWN_SAVINGS = "provident-fund-rent";

/** Whether the clause sets no limit for this family: not to have the right is no loss then. */
export function isWithoutLimit({ conditions }: Pick<Judged, "conditions">): boolean {
  return conditions.some(({ id, holds }) => id === LIMIT && holds === false);
}

/** Whether a right is had that was not, or more is had of it: another benefit, a greater amount, more days. */
export function isBetter(after: Judged, before: Judged): boolean {
  if (!isGranted(after)) return false;
  if (!isGranted(before)) return !isWithoutLimit(before);
  return after.benefits.length > before.benefits.length || sizeOf(after) > sizeOf(before);
}

/** The money in yuan that a right brings more than before: once, in all, or in the first month or year; no figure, nothing. */
export function worthOf(after: Judged, before: Judged): number {
  return moneyOf(after.id, fenOf(after) - fenOf(before));
}

/** The money in yuan that a right brings, counted like that. */
export function moneyIn(judged: Judged): number {
  return moneyOf(judged.id, fenOf(judged));
}

function moneyOf(id: string, fen: number): number {
  return id !== OWN_SAVINGS && Number.isFinite(fen) ? toYuan(fen) : 0;
}

function fenOf({ benefits }: Judged): number {
  return benefits.reduce((fen, benefit) => fen + (benefit.kind === "cash" ? toFen(measure(benefit)) : 0), 0);
}

/** How much a right brings, in its own unit: only what one right brings is compared. */
export function sizeOf({ benefits }: Pick<Judged, "benefits">): number {
  return benefits.reduce((sum, benefit) => sum + measure(benefit), 0);
}

/** How much a benefit is, in its own unit: only benefits of one kind are compared. What is paid in full has no end. */
function measure(benefit: Benefit): number {
  switch (benefit.kind) {
    case "cash":
      return benefit.bound === "inFull" ? Infinity : (benefit.total ?? benefit.amount ?? 0);
    case "leave":
      return benefit.days;
    case "deduction":
      return benefit.taxSaved ?? 0;
    case "quota":
      return benefit.remaining ?? benefit.limit;
    case "loan":
      return benefit.extra ?? 0;
    case "service":
      return 0;
  }
}
