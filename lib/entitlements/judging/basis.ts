import type { Citation, DatedCitation } from "../law/instruments";
import { toDay, type Day } from "../values/dates";

/**
 * What a right rests on, by the day of assessment; made once, a list for each day on which it grows.
 * @param citations those without a day stand from the beginning
 */
export function basisOf(citations: readonly DatedCitation[]): (on: Day) => readonly Citation[] {
  const starts = citations.map(({ from }) => (from === undefined ? -Infinity : toDay(from)));
  const days = [...new Set(starts)].sort((a, b) => b - a);
  const lists = days.map((day) => ({
    day,
    basis: citations.flatMap(({ instrument, clause }, place) =>
      (starts[place] ?? day) <= day ? [{ instrument, clause }] : [],
    ),
  }));
  return (on) => lists.find(({ day }) => day <= on)?.basis ?? [];
}
