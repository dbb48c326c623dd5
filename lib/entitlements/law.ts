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

/** Figures that a right needs together, by name. */
export type Law = Readonly<Record<string, Parameter>>;

/** The value of each. */
export type Values<Figures extends Law> = { readonly [Name in keyof Figures]: number };

/**
 * Looks up several parameters for a day; `undefined` unless all are in force.
 * The answers are made once, a span of days each, and shared.
 */
export function together<Figures extends Law>(figures: Figures): (day: Day) => Values<Figures> | undefined {
  const rows = Object.values(figures).flatMap((parameter) => parameter.rows);
  const changes = rows.flatMap(({ from, until }) => [toDay(from), ...(until === undefined ? [] : [toDay(until) + 1])]);
  const days = [...new Set(changes)].sort((a, b) => a - b);
  const spans = days.flatMap((from, place) => {
    const value = valuesOn(figures, from);
    return value ? [{ from, until: (days[place + 1] ?? Infinity) - 1, value }] : [];
  });
  return (day) => valueAt(spans, day);
}

function valuesOn<Figures extends Law>(figures: Figures, day: Day): Values<Figures> | undefined {
  const values = Object.entries(figures).map(([name, parameter]) => [name, parameter.at(day)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return Object.freeze(Object.fromEntries(values)) as Values<Figures>;
}

interface Span<Value> {
  readonly from: number;
  readonly until: number;
  readonly value: Value;
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

function valueAt<Value>(spans: readonly Span<Value>[], at: number): Value | undefined {
  for (const { from, until, value } of spans) if (from <= at && at <= until) return value;
  return undefined;
}
