import type { Benefit, ConditionResult, Status } from "./assessment";
import { toFen, toYuan } from "./values/money";

interface Judged {
  readonly id: string;
  readonly status: Status;
  readonly conditions: readonly ConditionResult[];
  readonly benefits: readonly Benefit[];
}

const isGranted = ({ status }: Judged) => status === "eligible" || status === "referred";

/** Where this condition fails, the clause sets no limit: to come under one is no gain. */
const LIMIT = "restrictedArea";

/** A family's own savings, paid out: a right, but no money granted. */
const OWN_SAVINGS = "provident-fund-rent";

/** Whether a right is had that was not, or more is had of it: another benefit, a greater amount, more days. */
export function isBetter(after: Judged, before: Judged): boolean {
  if (!isGranted(after)) return false;
  if (!isGranted(before)) return !before.conditions.some(({ id, holds }) => id === LIMIT && holds === false);
  return after.benefits.length > before.benefits.length || sizeOf(after) > sizeOf(before);
}

/** The money in yuan that a right brings more than before: once, in all, or in the first month or year; no figure, nothing. */
export function worthOf(after: Judged, before: Judged): number {
  if (after.id === OWN_SAVINGS) return 0;
  const more = moneyOf(after) - moneyOf(before);
  return Number.isFinite(more) ? toYuan(more) : 0;
}

function moneyOf({ benefits }: Judged): number {
  return benefits.reduce((fen, benefit) => fen + (benefit.kind === "cash" ? toFen(measure(benefit)) : 0), 0);
}

function sizeOf({ benefits }: Judged): number {
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
