import { toDate, toDay, type CivilDate, type CivilMonth } from "@/lib/entitlements";

/** Most days, real in any month; the others are told by the calendar. */
const plainDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether a text is a real calendar day, `YYYY-MM-DD`. */
export function isDate(text: string): text is CivilDate {
  return plainDay.test(text) || toDate(toDay(text)) === text;
}

/** Whether a text is a month, `YYYY-MM`. */
export function isMonth(text: string): text is CivilMonth {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The date a number of days after another. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  return toDate(toDay(date) + days);
}
