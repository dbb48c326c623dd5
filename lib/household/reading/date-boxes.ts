import type { CivilDate, CivilMonth } from "@/lib/entitlements";
import type { DatePart } from "../errors";
import type { DateText, MonthText } from "../typed";
import { inDigits } from "./date-parts";
import { faultOf, readDate, readMonth, written } from "./date";
import { monthNamed } from "./date-words";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";

/** Reads a date typed in three boxes, each with or without its word, or as a whole in one of them. */
export function readDateBoxes({ year, month, day }: DateText): Reading<CivilDate> {
  return readBoxes([year, month, day], readDate);
}

/** Reads a month typed in two boxes, or as a whole in one of them. */
export function readMonthBoxes({ year, month }: MonthText): Reading<CivilMonth> {
  return readBoxes([year, month], readMonth);
}

function readBoxes(boxes: readonly string[], whole: (text: string) => Reading<string>): Reading<string> {
  const typed = boxes.map((box) => plain(box) ?? "?");
  const filled = typed.filter((text) => text !== "");
  if (filled.length === 0) return { empty: true };
  const [only] = filled.length === 1 ? filled : [];
  if (only !== undefined && !isPart(typed)) return whole(only);
  return readParts(typed);
}

/** Whether the one box that is filled holds no more than its own part of the date. */
const isPart = (typed: readonly string[]): boolean =>
  typed.every((text, at) => /^\d{0,4}$/.test(text) || partIn(text, at) !== undefined);

const parts = ["year", "month", "day"] as const;
const missing = { year: "noYear", month: "noMonth", day: "noDay" } as const;
const wrong = { year: "fourDigitYear", month: "badMonth", day: "badDay" } as const;

function readParts(typed: readonly string[]): Reading<string> {
  const [year, month, day = 1] = typed.map(partIn);
  for (const [at, text] of typed.entries()) {
    const part: DatePart = parts[at] ?? "day";
    if (text === "") return bad(missing[part], { part });
    if (partIn(text, at) === undefined) return bad(wrong[part], { part });
  }
  if (year === undefined || month === undefined) return bad("unreadable");
  const fault = faultOf({ year, month, day });
  const date = written({ year, month, day });
  return fault ? { bad: fault } : { read: typed.length === 3 ? date : date.slice(0, 7) };
}

const forms = [/^(\d{4}) ?年?$/, /^(\d{1,2}) ?(?:月份?)?$/, /^(\d{1,2}) ?(?:[日号]|st|nd|rd|th)?$/i];

/** The number that one box holds, with or without its word; a month may have its name. */
function partIn(text: string, at: number): number | undefined {
  const digits = forms[at]?.exec(inDigits(text))?.[1];
  if (digits !== undefined) return Number(digits);
  return at === 1 ? monthNamed(text) : undefined;
}
