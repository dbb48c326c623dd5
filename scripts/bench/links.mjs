import { bundled } from "../bundled.mjs";

const { silentChanges, slowestReading } = await bundled("scripts/bench/link-subject.ts");

/** So many links, each damaged at one place, are opened. */
const DAMAGED = 100_000;

/** Four times as long a text may take so many times as long: more would be more than its length. */
const MOST_TIMES = 10;

/**
 * How links are read that something happened to on their way.
 * @returns lines that tell it, and what of it is over budget
 */
export function linkReading() {
  const silent = silentChanges(DAMAGED, 7);
  const slowest = slowestReading().reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  const steepest = Math.max(...slowestReading().map(({ ratio }) => ratio));
  return {
    lines: [
      `links changed in silence:        ${silent} of ${DAMAGED.toLocaleString("en")} damaged ones`,
      `longest text to look for links:  ${Math.round(slowest.milliseconds)} ms; four times the length, ${steepest.toFixed(1)} times the time`,
    ],
    over: [
      ...(silent > 0 ? [`${silent} links changed in silence`] : []),
      ...(steepest > MOST_TIMES
        ? [`reading a link takes ${steepest.toFixed(1)} times as long for four times the length`]
        : []),
    ],
  };
}
