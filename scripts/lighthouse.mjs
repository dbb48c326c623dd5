// `npm run lighthouse [-- runs] [--write]`: what Lighthouse says of the pages on a phone, beside an empty app of the same Next,
// medians in one run. It is fetched for that alone: 190 MB that nothing else needs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildEmptyApp } from "./bench/empty-app.mjs";
import { median } from "./bench/measure.mjs";
import { isWritten, writeReport } from "./bench/report.mjs";
import { bundled } from "./bundled.mjs";
import { systemChromium } from "./chromium.mjs";
import { compress } from "./compress.mjs";
import { withPolicy } from "./content-security-policy.mjs";
import { filesBelow } from "./files.mjs";
import { serve } from "./serve.mjs";

/** The newest that runs on the oldest Node that we do. */
const LIGHTHOUSE = "lighthouse@12.8.2";

const [PORT, EMPTY_PORT] = [3215, 3216];

/** Every kind of page, and how many points of performance it may be below the empty app. */
const pages = [
  { path: "/zh/", within: 3 },
  { path: "/zh/check/family/", within: 3 },
  { path: "/zh/plan/", within: 3 },
  { path: "/zh/plan/childcare-subsidy/", within: 3 },
  { path: "/en/plan/maternity-leave/", within: 3 },
  { path: "/zh/staff/links/", within: 3 },
  { path: "/zh/check/", within: 6, filled: true },
  { path: "/zh/result/", within: 6, filled: true },
  { path: "/zh/staff/", within: 10 },
];

const runs = Number(process.argv.slice(2).find((word) => word !== "--write") ?? 5);
const { encodeLink, families } = await bundled("scripts/bench/subject.ts");
const [, , , family] = families;

/** Served as ours are, or what its server does otherwise would be taken for what it shows: packed, under its own policy. */
function serveEmptyApp() {
  const folder = buildEmptyApp();
  for (const page of filesBelow(folder).filter((file) => file.endsWith(".html")))
    writeFileSync(join(folder, page), withPolicy(readFileSync(join(folder, page), "utf8")));
  compress(folder);
  return serve({ port: EMPTY_PORT, folder });
}

/** One visit: the scores of 100, the largest paint in seconds, the blocking time in milliseconds, the shift of the layout. */
async function visit(url) {
  const flags = ["--output=json", "--quiet", "--chrome-flags=--headless --no-sandbox"];
  const child = spawn("npm", ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", url, ...flags], {
    env: { ...process.env, CHROME_PATH: systemChromium() ?? "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let json = "";
  child.stdout.setEncoding("utf8").on("data", (piece) => (json += piece));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`Lighthouse could not look at ${url}: it ended with ${status}.`);
  const { audits, categories } = JSON.parse(json);
  const score = (id) => Math.round(categories[id].score * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    practices: score("best-practices"),
    seo: score("seo"),
    paint: audits["largest-contentful-paint"].numericValue / 1000,
    blocking: audits["total-blocking-time"].numericValue,
    shift: audits["cumulative-layout-shift"].numericValue,
  };
}

async function medians(url) {
  const visits = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visit(url));
  return Object.fromEntries(Object.keys(visits[0]).map((name) => [name, median(visits.map((one) => one[name]))]));
}

const lines = [];

function tell(line) {
  console.log(line);
  lines.push(line);
}

const row = (page, ...columns) => tell(page.padEnd(32) + columns.map((text) => String(text).padStart(14)).join(""));
const told = ({ performance, paint, blocking, shift, accessibility, practices, seo }) => [
  ...[performance, `${paint.toFixed(2)} s`, `${Math.round(blocking)} ms`, shift.toFixed(3)],
  ...[accessibility, practices, seo],
];

const servers = [await serve({ port: PORT }), await serveEmptyApp()];
try {
  row("", "performance", "paint", "blocking", "shift", "accessibility", "practices", "SEO");
  const empty = await medians(`http://localhost:${EMPTY_PORT}/`);
  row("an empty app", ...told(empty));
  for (const { path, within, filled } of pages) {
    const link = filled ? `#${encodeLink(family, { on: "2026-11-23" })}` : "";
    const found = await medians(`http://localhost:${PORT}${path}${link}`);
    row(path, ...told(found));
    const isGood =
      empty.performance - found.performance <= within &&
      [found.accessibility, found.practices, found.seo].every((of) => of === 100);
    if (!isGood) tell(`  missed: within ${within} of the empty app, the other three 100`);
  }
  if (isWritten) writeReport({ command: "lighthouse", lines });
} finally {
  await Promise.all(servers.map((server) => server.close()));
}
