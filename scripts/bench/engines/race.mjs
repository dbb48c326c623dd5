import { median } from "../measure.mjs";

/** Rounds, in which each has its turn of so many milliseconds; one more comes first, to warm up. */
const [ROUNDS, TURN] = [7, 500];

/** What is evaluated a second in one turn; a promise is waited for, and nothing else. */
async function rateOf({ given, evaluate }) {
  const begin = performance.now();
  let done = 0;
  while (performance.now() - begin < TURN) {
    for (const one of given) {
      const answer = evaluate(one);
      if (answer instanceof Promise) await answer;
    }
    done += given.length;
  }
  return (done / (performance.now() - begin)) * 1000;
}

/** How much each evaluates a second on one core, in turns, so that what else the machine does falls on all alike. */
export async function race(entrants) {
  const rates = entrants.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [place, entrant] of entrants.entries()) {
      const rate = await rateOf(entrant);
      if (round > 0) rates[place].push(rate);
    }
  }
  return entrants.map(({ title }, place) => ({ title, rate: median(rates[place]) }));
}
