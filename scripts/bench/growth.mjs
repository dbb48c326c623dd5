import { bundled } from "../bundled.mjs";

const { growth } = await bundled("scripts/bench/growth-subject.ts");

/** Four times as long a text may take so many times as long: more would be more than its length. */
const MOST_TIMES = 10;

/** What takes less, in milliseconds, tells of the clock rather than of the text. */
const LEAST = 2;

/**
 * What the readers of text from outside make of texts without end.
 * @returns lines that tell it, and what of it is over budget
 */
export function growthOfReading() {
  const all = growth().map(({ name, milliseconds, ratio }) => ({
    told:
      `longest ${name}:`.padEnd(33) +
      `${milliseconds.toFixed(1)} ms; four times the length, ${ratio.toFixed(1)} times the time`,
    isSteep: milliseconds > LEAST && ratio > MOST_TIMES,
  }));
  return { lines: all.map(({ told }) => told), over: all.filter(({ isSteep }) => isSteep).map(({ told }) => told) };
}
