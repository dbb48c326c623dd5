import type { Benefit, Status } from "./assessment";

interface Judged {
  readonly status: Status;
  readonly benefits: readonly Benefit[];
}

const isGranted = ({ status }: Judged) => status === "eligible" || status === "referred";

/** Whether a right is had that was not, or more is had of it: another benefit, a greater amount, more days. */
export function isBetter(after: Judged, before: Judged): boolean {
  if (!isGranted(after)) return false;
  if (!isGranted(before)) return true;
  return after.benefits.length > before.benefits.length || sizeOf(after) > sizeOf(before);
}

function sizeOf({ benefits }: Judged): number {
  return benefits.reduce((sum, benefit) => sum + measure(benefit), 0);
}

/** How much a benefit is, in its own unit: only benefits of one kind are compared. */
function measure(benefit: Benefit): number {
  switch (benefit.kind) {
    case "cash":
      return benefit.total ?? benefit.amount ?? 0;
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

/** The money in yuan that rights bring: what is paid once, in all, or in the first month or year. Others count nothing. */
export function worthOf(rights: readonly Judged[]): number {
  const benefits = rights.flatMap((right) => right.benefits);
  return benefits.reduce((sum, benefit) => sum + (benefit.kind === "cash" ? measure(benefit) : 0), 0);
}
