// `npm run fuzz [count [seed]]`: so many mutated and random links, households, lines and sessions, by default 100,000 in
// all; ends with 1 and the smallest input that fails.
import { bundled } from "./bundled.mjs";

const { fuzz } = await bundled("scripts/bench/fuzz-subject.ts");
const [count = "100000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

let failed = false;
for (const { kind, runs, seconds, failure } of fuzz({ count: Number(count), seed: Number(seed) })) {
  failed ||= failure !== undefined;
  console.log(`${kind}: ${runs.toLocaleString("en")} tried in ${seconds.toFixed(1)} s, seed ${seed}`);
  if (failure !== undefined) console.error(failure);
}
process.exitCode = failed ? 1 : 0;
