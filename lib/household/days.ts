import type { CivilDate } from "@/lib/entitlements";
import { isDate } from "./civil-dates";
import type { ErrorCode } from "./errors";

/** The first day that can be judged: no birth is told before it. */
export const FIRST_DAY: CivilDate = "1950-01-01";

/** The last day that can be judged. */
export const LAST_DAY: CivilDate = "2100-12-31";

/** What is wrong with a day of assessment; nothing where it can be judged. */
export function faultOfDay(on: unknown): ErrorCode | undefined {
  if (typeof on !== "string" || !isDate(on)) return "invalid";
  if (on < FIRST_DAY) return "tooEarly";
  return on > LAST_DAY ? "tooLate" : undefined;
}
