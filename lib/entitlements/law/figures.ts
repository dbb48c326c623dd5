import { toDay, type Day } from "../values/dates";
import type { Parameter } from "./parameter";
import { valueAt } from "./spans";

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
