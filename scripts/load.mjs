// `npm run load [-- minutes] [--write]`: whole page loads, mixed, at 80 % of what the server can do, for ten minutes; a request
// that is dropped, or answered otherwise than asked, ends it with 1. Who asks shares the machine with who answers.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { residentMemory } from "./bench/measure.mjs";
import { isWritten, writeReport } from "./bench/report.mjs";
import { headers, started } from "./bench/started.mjs";
import { outFolder } from "./files.mjs";

const PORT = 3223;
const SHARE = 0.8;

/** How the capacity is found, in seconds: a first while only warms up. */
const [WARM_UP, AT_FULL_SPEED] = [5, 20];

/** What a family loads on its way, and a clerk. */
const pages = [
  "/zh/",
  ...["/zh/check/family/", "/zh/check/birth/", "/zh/check/", "/zh/result/", "/en/result/"],
  ...["/zh/plan/", "/zh/plan/childcare-subsidy/", "/zh/staff/"],
];

/** A page, and the scripts and styles that it asks for. */
function loadOf(page) {
  const html = readFileSync(join(outFolder, page, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  return [page, ...new Set(files)];
}

if (!existsSync(outFolder)) {
  console.error("The pages are not built: `npm run build` first.");
  process.exit(1);
}

const minutes = Number(process.argv.slice(2).find((word) => word !== "--write") ?? 10);
const requests = pages.flatMap(loadOf).map((path) => ({ path }));
const whole = (value) => Math.round(value).toLocaleString("en");
const megabytes = (bytes) => `${whole(bytes / 1024 / 1024)} MB`;

function asked({ duration, overallRate }) {
  const rate = overallRate === undefined ? {} : { overallRate };
  return autocannon({ url: `http://127.0.0.1:${PORT}`, connections: 50, duration, headers, requests, ...rate });
}

const told = [];

function tell(line) {
  console.log(line);
  told.push(line);
}

const server = await started("scripts/serve.mjs", PORT);
let ended = false;
server.once("exit", () => (ended = true));
try {
  await asked({ duration: WARM_UP });
  const { requests: full } = await asked({ duration: AT_FULL_SPEED });
  const before = residentMemory(server.pid);
  tell(`capacity: ${whole(full.average)} files a second; asked for now: ${SHARE * 100} % of it`);
  const result = await asked({ duration: minutes * 60, overallRate: Math.floor(SHARE * full.average) });
  const { errors, timeouts, non2xx, mismatches, latency } = result;
  const { average, total } = result.requests;
  tell(`${whole(total)} files in ${minutes} minutes, ${whole(average)} a second: ${pages.length} pages, mixed`);
  tell(`dropped: ${errors + timeouts}; answered otherwise: ${non2xx + mismatches}`);
  tell(`took: half of them up to ${latency.p50} ms, 99 of 100 up to ${latency.p99} ms, the longest ${latency.max} ms`);
  tell(`memory: ${megabytes(before)} before, ${megabytes(residentMemory(server.pid))} after`);
  if (isWritten) writeReport({ command: "load", lines: told });
  if (ended || errors + timeouts + non2xx + mismatches > 0) process.exitCode = 1;
} finally {
  server.kill();
}
