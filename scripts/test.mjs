// Everything that must hold, in one command. Goes on after a failure, ends with one line that sums all runners up.
// `npm test -- unit browser` runs only the named stages.
import { spawnSync } from "node:child_process";
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
const { countPlaywright, countVitest } = await import("./test-counts.mjs");

const reports = mkdtempSync(join(tmpdir(), "tests-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

function run(tool, args, env = {}) {
  const { status } = spawnSync(join("node_modules/.bin", tool), args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

/** A port that nobody uses: what runs beside the tests must not fail them. */
async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return String(port);
}

const asOne = (held) => (held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** What a runner's own report says; a runner that fell over, or ran nothing, has failed. */
function fromReport(held, file, count) {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    const silent = passed + failed === 0 || (!held && failed === 0);
    return { passed, failed: failed + (silent ? 1 : 0) };
  } catch {
    return asOne(false);
  }
}

const stages = {
  types: () => asOne(run("next", ["typegen"]) && run("tsc", ["--noEmit"]) && run("tsc", ["--noEmit", "-p", "lib"])),
  lint: () =>
    asOne(
      run("eslint", [".", "--max-warnings", "0"]) &&
        run("depcruise", ["--config", "scripts/lint/dependency-cruiser.cjs", "app", "components", "lib"]),
    ),
  format: () => asOne(run("prettier", ["--check", "--log-level", "warn", "."])),
  unit: () =>
    fromReport(
      run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
      unitReport,
      countVitest,
    ),
  build: () =>
    asOne(spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: ["ignore", "inherit", "inherit"] }).status === 0),
  browser: async (results) => {
    if (results.build?.failed) return asOne(false);
    if (!(await ensureChromium())) return asOne(false);
    const args = ["test", "--reporter=list,json"];
    const port = process.env.E2E_PORT ?? (await freePort());
    return fromReport(
      run("playwright", args, { E2E_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }),
      browserReport,
      countPlaywright,
    );
  },
};

const asked = process.argv.slice(2);
const results = {};

for (const [name, stage] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  results[name] = await stage(results);
}

const sum = (key) => Object.values(results).reduce((total, result) => total + result[key], 0);

console.log();
for (const [name, { passed, failed }] of Object.entries(results)) {
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} ok${failed > 0 ? `, ${failed} not` : ""}`);
}
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
