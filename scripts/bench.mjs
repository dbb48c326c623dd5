import { existsSync } from "node:fs";
import { growthWithChildren } from "./bench/children.mjs";
import { runCommandLine } from "./bench/command-line.mjs";
import { emptyAppScript } from "./bench/empty-app.mjs";
import { growthOfReading } from "./bench/growth.mjs";
import { linkReading } from "./bench/links.mjs";
import { ratePerSecond } from "./bench/measure.mjs";
import { paperTimes } from "./bench/paper.mjs";
import { serverRates } from "./bench/server.mjs";
import { isWritten, writeReport } from "./bench/report.mjs";
import { secondStart } from "./bench/second-start.mjs";
import { bundled } from "./bundled.mjs";
import { outFolder } from "./files.mjs";
import { EMPTY_APP, overWeight, pageWeights, weightTable } from "./page-weight.mjs";

const { assess, encodeLink, families, interview, largestFamily, suggest } = await bundled("scripts/bench/subject.ts");
const { manyFamilies } = await bundled("scripts/bench/many-subject.ts");

/**
 * `npm run bench`: how fast the calculator, the command line, the server, the paper and a second start are, and what the pages weigh.
 * Ends with 1 if a budget is exceeded; with `--write`, all that is told goes into docs/benchmarks.md as well. Times have
 * aims, printed beside them, and no budget: they tell of the machine too.
 */

const ON = "2026-11-23";

/** By how much the empty app may differ from what pages are measured by. */
const SLACK = 0.005;

/** What a PDF may weigh, in bytes. */
const MOST_PAPER = 150_000;

/** What memory the command line may hold, whatever the number of lines: by two threads, as on two cores. */
const MOST_MEMORY = 250 * 1024 * 1024;

/** How the command line is run; the aims are those of two cores with nothing else to do. */
const commandLines = [
  { name: "", args: ["--threads", "2"], lines: 60_000, aim: 25_000 },
  { name: "", args: ["--threads", "2"], lines: 240_000, aim: 25_000 },
  { name: ", no two alike", args: ["--threads", "2"], lines: 60_000, families: manyFamilies(60_000, ON) },
  { name: ", brief", args: ["--threads", "2", "--brief"], lines: 240_000, aim: 60_000 },
];

/** What our server answers at the least of what Node's own does, which sends the very same bytes. */
const LEAST_RATE = 0.8;

const whole = (value) => Math.round(value).toLocaleString("en");
const over = [];
const told = [];

function tell(line) {
  console.log(line);
  told.push(line);
}

const assessments = ratePerSecond(() => families.forEach((family) => assess(family, ON)), families.length);
tell(`assessments a second, one core:  ${whole(assessments)} (aim: 100,000)`);

const interviews = ratePerSecond(() => families.forEach((family) => interview(family, ON)), families.length);
tell(`whole interviews a second:       ${whole(interviews)}`);

const suggestion = 1000 / ratePerSecond(() => suggest(largestFamily, ON), 1);
tell(`what would change it, largest:   ${suggestion.toFixed(2)} ms (aim: below 5)`);

for (const part of [growthWithChildren(), linkReading(), growthOfReading()]) {
  part.lines.forEach(tell);
  for (const line of part.over) over.push(line);
}

for (const { name, args, lines, aim, families: given = families } of commandLines) {
  const { perSecond, memory } = await runCommandLine({ families: given, lines, args });
  const megabytes = Math.round(memory / 1024 / 1024);
  const aimed = aim === undefined ? "" : ` (aim: ${whole(aim)})`;
  const what = `command line${name}, ${whole(lines)} lines:`;
  tell(`${what.padEnd(44)}${whole(perSecond)} lines a second${aimed}, ${megabytes} MB at most`);
  if (memory > MOST_MEMORY) over.push(`command line: ${megabytes} MB`);
}

if (existsSync(outFolder)) {
  tell(`second start:                    ${whole(await secondStart())} ms (aim: below 2,000)`);

  const { ours, bare, ratio } = await serverRates();
  tell(
    `pages a second:                  ${whole(ours)}, Node alone ${whole(bare)}: ${ratio.toFixed(2)} (at least ${LEAST_RATE})`,
  );
  if (ratio < LEAST_RATE) over.push(`server: ${ratio.toFixed(2)} of what Node does alone`);

  const [, , , family] = families;
  for (const locale of ["zh", "en"]) {
    const { first, next, bytes } = await paperTimes(locale, encodeLink(family, { on: ON }));
    const times = `first press ${whole(first)} ms, the next ${whole(next)} ms (aim: below 1,000)`;
    tell(`PDF on a phone, ${locale}:              ${times}, ${whole(bytes)} bytes`);
    if (bytes > MOST_PAPER) over.push(`PDF, ${locale}: ${whole(bytes)} bytes`);
  }

  const weights = pageWeights();
  tell(`\n${weightTable(weights)}`);
  for (const line of overWeight(weights)) over.push(line);

  const emptyApp = emptyAppScript();
  tell(
    `\nan empty app:                    ${whole(emptyApp)} bytes of script (pages are measured by ${whole(EMPTY_APP)})`,
  );
  if (Math.abs(emptyApp / EMPTY_APP - 1) > SLACK)
    over.push(`EMPTY_APP in scripts/page-weight.mjs is out of date: ${whole(emptyApp)}`);
} else {
  tell("\nThe pages are not built: `npm run build` first, to weigh them.");
}

over.forEach((line) => console.error(`over budget: ${line}`));
if (isWritten) writeReport({ command: "bench", lines: [...told, ...over.map((line) => `over budget: ${line}`)] });
process.exitCode = over.length > 0 ? 1 : 0;
