// `npm run engines [-- --write]`: the calculator beside three engines for rules, fetched for it, on the same five rights.
// Ends with 1 if they disagree on any of the families, or if ours is less than a hundred times as fast as publicodes.
import { agreement } from "./bench/engines/agreement.mjs";
import { contestants } from "./bench/engines/contestants.mjs";
import { race } from "./bench/engines/race.mjs";
import { isWritten, writeReport } from "./bench/report.mjs";
import { bundled } from "./bundled.mjs";

const { answeredFamilies, assess, catalogue, judgeFive, plainFacts } = await bundled(
  "scripts/bench/engines/subject.ts",
);

const families = answeredFamilies({ count: 500, seed: 14 });

/** How many times as fast as publicodes the same five have to be. */
const LEAST_TIMES = 100;

const engines = contestants();

const { line, faults } = await agreement(engines, families);
if (faults.length > 0) {
  faults.slice(0, 20).forEach((fault) => console.error(fault));
  console.error(`${faults.length} faults: nothing is measured where the four do not agree.`);
  process.exit(1);
}

const ours = (title, evaluate) => ({
  title,
  given: families,
  evaluate: ({ household, on }) => evaluate(household, on),
});
const entrants = [
  ours("ours, the same five rights", judgeFive),
  ours(`ours, ${catalogue.length} rights of the plan, those beside it, totals`, assess),
  ours("the plain facts alone, which the engines are given", plainFacts),
  ...engines.map(({ title, prepare, evaluate }) => ({ title, given: families.map(prepare), evaluate })),
];
const results = await race(entrants);
const [{ rate: five }] = results;
const { rate: publicodes } = results.find(({ title }) => title.startsWith("publicodes"));

const row = (title, rate, ratio) => title.padEnd(54) + rate.padStart(18) + ratio.padStart(18);
const timesOf = (rate) => (rate / publicodes).toFixed(rate < 10 * publicodes ? 1 : 0);
const told = [
  line,
  "",
  row("", "families a second", "times publicodes"),
  ...results.map(({ title, rate }) => row(title, Math.round(rate).toLocaleString("en"), timesOf(rate))),
  "",
  "Ours begins with the answers and says reasons, dates and what is open as well; the engines say amounts, of plain facts.",
];
told.forEach((text) => console.log(text));
if (isWritten) writeReport({ command: "engines", lines: told });

if (five < LEAST_TIMES * publicodes) {
  console.error(`over budget: ${timesOf(five)} times as fast as publicodes, of ${LEAST_TIMES}`);
  process.exitCode = 1;
}
