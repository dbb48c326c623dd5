import { partsOf, toDate, toDay } from "@/lib/entitlements";
import type { CivilDate, CivilMonth } from "@/lib/entitlements";
import { isDate } from "../civil-dates";
import type { DateText } from "../typed";
import { inDigits, partsIn, type Parts } from "./date-parts";
import { isOfOtherCalendar, monthNamed, withoutWords } from "./date-words";
import { plain } from "./plain";
import { bad, type Fault, type Reading } from "./reading";
import { withoutTime } from "./time-of-day";

/**
 * Reads a whole date in any notation whose order is clear: 2024年3月1日, 2024/3/1 0:00, 20240301, March 1, 2024, with a
 * label, a weekday or a time about it. A year of two digits, 1/3/2024 and dates of other calendars are asked back.
 */
export function readDate(text: string): Reading<CivilDate> {
  const found = look(text);
  if (!("read" in found)) return found;
  const { year, month, day } = inQingdao(found.read);
  if (day === undefined) return bad("noDay", { part: "day" });
  const fault = faultOf({ year, month, day });
  return fault ? { bad: fault } : { read: written({ year, month, day }) };
}

/** A part of a month is still that month. */
const partOfMonth = /(月)(?:初|底|末|[上中下]旬)\s*$/;

/** Reads a month in any notation whose order is clear, 2024年9月, 2024-09, 202409, Sep 2024; of a whole date, its month. */
export function readMonth(text: string): Reading<CivilMonth> {
  const found = look(text.replace(partOfMonth, "$1"));
  if (!("read" in found)) return found;
  const { year, month, day = 1 } = inQingdao(found.read);
  const fault = faultOf({ year, month, day });
  return fault ? { bad: fault } : { read: written({ year, month, day }).slice(0, 7) };
}

/** The parts of a whole date or month as one would type them, whether there is such a day or not; nothing for any other text. */
export function dateApart(text: string): DateText | undefined {
  const found = look(text);
  if (!("read" in found)) return undefined;
  const { year, month, day } = inQingdao(found.read);
  return { year: String(year), month: String(month), day: day === undefined ? "" : String(day) };
}

/** A date, and by how many days its time moves it. */
type Moment = Parts & { readonly days: number };

function inQingdao({ year, month, day, days }: Moment): Parts {
  const isMoved = day !== undefined && faultOf({ year, month, day }) === undefined;
  return isMoved ? partsOf(toDate(toDay(written({ year, month, day })) + days)) : { year, month, day };
}

function look(text: string): Reading<Moment> {
  const whole = plain(text);
  if (whole === "") return { empty: true };
  if (whole === undefined) return bad("unreadable");
  if (isOfOtherCalendar(whole)) return bad("otherCalendar");
  const { date, days } = withoutTime(whole);
  const core = withoutWords(date);
  const parts = partsIn(core);
  return parts ? { read: { ...parts, days } } : { bad: whatIsMissing(inDigits(core)) };
}

/** What is wrong with the parts of a date, if they make none. */
export function faultOf({ year, month, day }: Parts & { readonly day: number }): Fault | undefined {
  if (month < 1 || month > 12) return { code: "badMonth", part: "month" };
  if (day < 1 || day > 31) return { code: "badDay", part: "day" };
  return isDate(written({ year, month, day })) ? undefined : { code: "invalid" };
}

/** A date of its parts, `YYYY-MM-DD`. */
export function written({ year, month, day = 1 }: Parts): CivilDate {
  const digits = (of: number, length: number) => String(of).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Why a text that is no date by itself is none, with digits for numerals. */
const faults: readonly (readonly [RegExp, Fault])[] = [
  [/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$|^[0-3]\d[01]\d(?:19|20)\d\d$/, { code: "dateOrder" }],
  [/^\d{2,3}[-/. 年]{1,2}\d{1,2}(?:[-/. 月]{1,2}\d{1,2}[日号]?|月)$/, { code: "fourDigitYear", part: "year" }],
  [/^\d[-/.]\d{1,2}[-/.]\d{2}$/, { code: "fourDigitYear", part: "year" }],
  [/^\d{6}$|[a-z]\D{0,3}\d{2}$/i, { code: "fourDigitYear", part: "year" }],
  [/^\d{1,2}(?:[-/. 月]{1,2}\d{1,2} ?[日号]?|月)$/, { code: "noYear", part: "year" }],
  [/^(?:19|20)\d\d ?年?$/, { code: "noMonth", part: "month" }],
];

function whatIsMissing(text: string): Fault {
  return faults.find(([form]) => form.test(text))?.[1] ?? { code: monthNamed(text) ? "noYear" : "unreadable" };
}
