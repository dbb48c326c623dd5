import { firstMonthFrom, toDay, toMonth, type Day, type Month } from "./dates";
import type { CivilDate } from "./household";
import type { Citation } from "./instruments";

/** One value of a parameter and the day from which it is the law. */
export interface Row extends Citation {
  /** First day in force. */
  readonly from: CivilDate;
  /** Last day in force; absent = until the next row, or until further notice. */
  readonly until?: CivilDate;
  readonly value: number;
}

/** An amount (yuan), a rate, a number of days, a limit: whatever the law may change on some day. */
export interface Parameter {
  /** Ascending by `from`. Appended, never edited. */
  readonly rows: readonly Row[];
  /** The value in force on a day; `undefined` = nothing in force, never the nearest row. */
  at(day: Day): number | undefined;
  /** The value for a month: the one in force on its first day. */
  inMonth(month: Month): number | undefined;
  /** The first month that has a value. */
  readonly firstMonth: Month;
}

/**
 * Builds a parameter from its dated rows.
 * @param rows at least one, ascending by `from`; a test of all parameters finds gaps and overlaps
 */
export function parameter(first: Row, ...later: readonly Row[]): Parameter {
  const rows = [first, ...later];
  const days = spansOf(rows, toDay, toDay);
  const months = spansOf(rows, firstMonthFrom, toMonth);
  return {
    rows,
    at: (day) => valueAt(days, day),
    inMonth: (month) => valueAt(months, month),
    firstMonth: firstMonthFrom(first.from),
  };
}

interface Span {
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

function spansOf(
  rows: readonly Row[],
  start: (date: CivilDate) => number,
  end: (date: CivilDate) => number,
): readonly Span[] {
  return rows.map(({ from, until, value }, index) => {
    const next = rows[index + 1];
    const last = until === undefined ? Infinity : end(until);
    return { from: start(from), until: next ? Math.min(last, start(next.from) - 1) : last, value };
  });
}

function valueAt(spans: readonly Span[], at: number): number | undefined {
  for (const { from, until, value } of spans) if (from <= at && at <= until) return value;
  return undefined;
}
