import { toMonth, type Benefit, type CivilDate } from "@/lib/entitlements";

/** What begins after so many months from now, nobody has to see to yet. */
const MONTHS_AHEAD = 12;

/** Whether all that a right brings begins in more than a year; of what has no beginning, nothing does. */
export function beginsLater(benefits: readonly Benefit[], on: CivilDate): boolean {
  const soon = toMonth(on) + MONTHS_AHEAD;
  return benefits.length > 0 && benefits.every((benefit) => "from" in benefit && toMonth(benefit.from) > soon);
}
