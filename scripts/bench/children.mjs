import { bundled } from "../bundled.mjs";

const { assessing } = await bundled("scripts/bench/children-subject.ts");

/** Ten children may take so many times as long as one: more would be more than their number. */
const MOST_TIMES = 10;

/** Rounds, in which each number of children has its turn of so many assessments; a fifth as many come first, to warm up. */
const [ROUNDS, TURN] = [600, 25];

const numbers = Array.from({ length: 10 }, (_, place) => place + 1);

function timeOf(work) {
  const begin = performance.now();
  for (let done = 0; done < TURN; done += 1) work();
  return performance.now() - begin;
}

/**
 * What an assessment takes, relative to that of one child, by the number of children: the shortest of short turns, which
 * nothing else on the machine got into.
 */
function times() {
  const works = numbers.map(assessing);
  const rounds = Array.from({ length: 1.2 * ROUNDS }, () => works.map(timeOf)).slice(0.2 * ROUNDS);
  const shortest = works.map((_, place) => Math.min(...rounds.map((round) => round[place])));
  return shortest.map((time) => time / shortest[0]);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The line nearest to points by their squares, and the share of their spread that it explains (R²). */
function lineThrough(xs, ys) {
  const [x, y] = [mean(xs), mean(ys)];
  const slope = mean(xs.map((one, place) => (one - x) * (ys[place] - y))) / mean(xs.map((one) => (one - x) ** 2));
  const left = mean(xs.map((one, place) => (ys[place] - y - slope * (one - x)) ** 2));
  return { slope, explained: 1 - left / mean(ys.map((one) => (one - y) ** 2)) };
}

/**
 * How the time of an assessment grows with the children.
 * @returns lines that tell it, and what of it is over budget
 */
export function growthWithChildren() {
  const taken = times();
  const { slope, explained } = lineThrough(numbers, taken);
  const told =
    "1 to 10 children, time:".padEnd(33) +
    `${taken.map((time) => time.toFixed(1)).join(" ")} times one child's; ` +
    `on a line, ${slope.toFixed(2)} a child, R² ${explained.toFixed(3)}`;
  const most = taken.at(-1);
  const isSteep = most > MOST_TIMES;
  return { lines: [told], over: isSteep ? [`ten children take ${most.toFixed(1)} times as long as one`] : [] };
}
