import { toDate, toDay, type CivilDate, type CivilMonth } from "@/lib/entitlements";

/** Whether a text is a real calendar day, `YYYY-MM-DD`. */
export function isDate(text: string): text is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(text);
}

/** Whether a text is a month, `YYYY-MM`. */
export function isMonth(text: string): text is CivilMonth {
  return /^\d{4}-\d{2}$/.test(text) && isReal(`${text}-01`);
}

/** Most days are real in any month; the others are told by the calendar. */
function isReal(date: CivilDate): boolean {
  const [month, day] = [date.slice(5, 7), date.slice(8)];
  const isPlain = "01" <= day && day <= "28" && "01" <= month && month <= "12";
  return isPlain || toDate(toDay(date)) === date;
}

/** The date a number of days after another. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  return toDate(toDay(date) + days);
}
