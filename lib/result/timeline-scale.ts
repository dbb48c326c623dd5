import { partsOf, toDay, type CivilDate, type Day } from "@/lib/entitlements";
import type { Timeline, TimelineRow } from "./timeline";

/** A stretch of the drawing, in hundredths of its width. */
export interface Stretch {
  readonly at: number;
  readonly width: number;
}

/** How a timeline is drawn: the places of years, of today, and of each bar. */
export interface TimelineScale {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly today: number;
  /** One stretch for each amount, one for a row without; none where a row lies beyond the years drawn. */
  readonly barOf: (row: TimelineRow) => readonly Stretch[];
  /** Whether a row goes on, or begins, after the last of the years drawn. */
  readonly runsOn: (row: TimelineRow) => boolean;
  /** Where a day lies; `undefined` beyond the years drawn. */
  readonly placeOf: (day: CivilDate) => number | undefined;
}

/** What lies further ahead runs out of the drawing: a phone would not show months beside twenty years. */
const YEARS_AHEAD = 5;
const YEARS_BACK = 1;

/** The scale on which a timeline is drawn, from the year of the first beginning to that of the last end. */
export function scaleOf({ rows, moments }: Timeline, on: CivilDate): TimelineScale {
  const { year: now } = partsOf(on);
  const years = [...rows.flatMap(({ from, until }) => [from, until]), ...moments.map(({ day }) => day)].map(
    (day) => partsOf(day).year,
  );
  const first = Math.max(now - YEARS_BACK, Math.min(now, ...years));
  const last = Math.min(now + YEARS_AHEAD, Math.max(now, ...years));
  const [start, end] = [toDay(`${first}-01-01`), toDay(`${last + 1}-01-01`)];
  const placeOf = (day: Day) => (Math.min(Math.max(day, start), end) - start) * (100 / (end - start));
  const stretch = (from: CivilDate, afterUntil: Day): Stretch => {
    const at = placeOf(toDay(from));
    return { at, width: placeOf(afterUntil) - at };
  };
  return {
    years: Array.from({ length: last - first + 1 }, (_, place) => ({
      year: first + place,
      at: placeOf(toDay(`${first + place}-01-01`)),
    })),
    today: placeOf(toDay(on)),
    runsOn: ({ until }) => toDay(until) >= end,
    placeOf: (day) => (toDay(day) < start || toDay(day) >= end ? undefined : placeOf(toDay(day))),
    barOf: ({ from, until, steps }) => {
      const end = toDay(until) + 1;
      const bars =
        steps.length === 0
          ? [stretch(from, end)]
          : steps.map((step, place) => stretch(`${step.from}-01`, startOf(steps[place + 1]?.from) ?? end));
      return bars.filter(({ width }) => width > 0);
    },
  };
}

function startOf(month: string | undefined): Day | undefined {
  return month === undefined ? undefined : toDay(`${month}-01`);
}
