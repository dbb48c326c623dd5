import { toMonth, type CivilDate, type CivilMonth } from "@/lib/entitlements";

/** Whether a month is still to come on a day; what names no month has begun. */
export function isAhead(month: CivilMonth | undefined, on: CivilDate): month is CivilMonth {
  return month !== undefined && toMonth(month) > toMonth(on);
}
