import { firstMonthFrom, toDay, toMonth, type Day, type Month } from "../values/dates";
import type { CivilDate, Yuan } from "../household";
import type { Citation } from "./instruments";
import { toFen, toYuan, type Fen } from "../values/money";
import { valueAt, type Span } from "./spans";

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
  /** The values of months, first to last, added up exactly: what a month without a value adds is nothing. */
  inMonths(first: Month, last: Month): Yuan;
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
    inMonths: (first, last) => toYuan(sumOf(months, first, last)),
    firstMonth: firstMonthFrom(first.from),
  };
}

function sumOf(spans: readonly Span<Yuan>[], first: Month, last: Month): Fen {
  let sum = 0;
  for (const { from, until, value } of spans) {
    const months = Math.max(0, Math.min(last, until) - Math.max(first, from) + 1);
    sum += months * toFen(value);
  }
  return sum;
}

function spansOf(
  rows: readonly Row[],
  start: (date: CivilDate) => number,
  end: (date: CivilDate) => number,
): readonly Span<number>[] {
  return rows.map(({ from, until, value }, index) => {
    const next = rows[index + 1];
    const last = until === undefined ? Infinity : end(until);
    return { from: start(from), until: next ? Math.min(last, start(next.from) - 1) : last, value };
  });
}
