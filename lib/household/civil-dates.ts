import { toDate, toDay, type CivilDate, type CivilMonth } from "@/lib/entitlements";

/** Whether a text is a real calendar day, `YYYY-MM-DD`. */
export function isDate(text: string): text is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(text);
}

/** Whether a text is a month, `YYYY-MM`. */
export function isMonth(text: string): text is CivilMonth {
  return /^\d{4}-\d{2}$/.test(text) && isReal(`${text}-01`);
}

function isReal(date: CivilDate): boolean {
  return toDate(toDay(date)) === date;
}

/** The date a number of days after another. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  return toDate(toDay(date) + days);
}
