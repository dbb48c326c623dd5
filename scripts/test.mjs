// Everything that must hold, in one command. Goes on after a failure, ends with one line that sums all runners up.
// `npm test -- unit browser` runs only the named stages.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
ensureInstalled();
const { ensureChromium } = await import("./chromium.mjs");
const { countPlaywright, countVitest, slowestOf } = await import("./test-counts.mjs");

const reports = mkdtempSync(join(tmpdir(), "tests-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");
const began = performance.now();

const bin = (tool) => join("node_modules/.bin", tool);
const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const readReport = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Whether a command went well; `say` takes what it says, which goes straight to the terminal else. */
async function run([command, ...args], { say, env = {} } = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    shell: process.platform === "win32" && command !== process.execPath,
    stdio: ["ignore", ...Array(2).fill(say ? "pipe" : "inherit")],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", say);
  const [status] = await once(child, "close").catch((error) => [console.error(error.message)]);
  return status === 0;
}

/** Whether a port can be listened to. */
async function isFree(port) {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
  } catch {
    return false;
  }
  probe.close();
  await once(probe, "close");
  return true;
}

/**
 * A port that nobody uses, nor the two after it, where tests start servers of their own: what runs beside the tests must
 * not fail them. It lies below those that a system gives to whoever asks a server, a browser under test among them.
 */
async function freePort() {
  for (;;) {
    // Browsers refuse some ports, 10080 the last of them.
    const port = 11_000 + Math.floor(Math.random() * 19_000);
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (!free.includes(false)) return String(port);
  }
}

const asOne = (held) => (held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A stage of commands that must all go well, the next only after the one before. */
const each =
  (...commands) =>
  async ({ say }) => {
    for (const command of commands) if (!(await run(command, { say }))) return asOne(false);
    return asOne(true);
  };

/** What a runner's own report says; a runner that fell over, or ran nothing, has failed. */
function fromReport(held, file, count) {
  try {
    const { passed, failed } = count(readReport(file));
    const silent = passed + failed === 0 || (!held && failed === 0);
    return { passed, failed: failed + (silent ? 1 : 0) };
  } catch {
    return asOne(false);
  }
}

function tellSlowest(file) {
  console.log("\nThe slowest of these:");
  for (const { name, seconds } of slowestOf(readReport(file), { most: 10 }))
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
}

const stages = {
  types: each([bin("next"), "typegen"], [bin("tsc"), "--noEmit"], [bin("tsc"), "--noEmit", "-p", "lib"]),
  lint: each(
    [bin("eslint"), ".", "--max-warnings", "0"],
    [bin("depcruise"), "--config", "scripts/lint/dependency-cruiser.cjs", "app", "components", "lib"],
  ),
  format: each([bin("prettier"), "--check", "--log-level", "warn", "."]),
  unit: async () => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
    return fromReport(await run([bin("vitest"), "run", ...reporters]), unitReport, countVitest);
  },
  build: each([process.execPath, "scripts/build.mjs"], [process.execPath, "scripts/old-browsers.mjs"]),
  browser: async ({ results }) => {
    if (results.build?.failed || !ensureChromium()) return asOne(false);
    const env = { E2E_PORT: process.env.E2E_PORT ?? (await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
    const held = await run([bin("playwright"), "test", "--reporter=list,json"], { env });
    const result = fromReport(held, browserReport, countPlaywright);
    if (result.passed > 0) tellSlowest(browserReport);
    return result;
  },
};

/** Stages one after the other; those that keep one processor busy stand together, and speak when they are done. */
const order = [["types", "lint", "format"], ["unit"], ["build"], ["browser"]];

const asked = process.argv.slice(2);
const results = {};

async function runStage(name, { alone }) {
  const start = performance.now();
  const said = [];
  if (alone) console.log(`\n── ${name}`);
  const result = await stages[name]({ results, say: alone ? undefined : (text) => said.push(text) });
  results[name] = { ...result, took: since(start) };
  console.log(`${alone ? "" : `\n── ${name}\n${said.join("")}`}── ${name}: ${results[name].took}`);
}

for (const group of order) {
  const wanted = group.filter((name) => asked.length === 0 || asked.includes(name));
  await Promise.all(wanted.map((name) => runStage(name, { alone: wanted.length === 1 })));
}

const sum = (key) => Object.values(results).reduce((total, result) => total + result[key], 0);

console.log();
for (const name of order.flat().filter((name) => name in results)) {
  const { passed, failed, took } = results[name];
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} ok${failed > 0 ? `, ${failed} not` : ""}, ${took}`);
}
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
console.log(`all in ${since(began)}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
