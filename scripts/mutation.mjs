// `npm run mutation [-- path …]`: changes the code of the libraries in thousands of small ways, and names each change
// that no test notices. It is fetched for that alone: 167 packages, 64 MB, that nothing else needs. A library takes a
// quarter of an hour or more, at the lowest priority; a path (a folder, a file, or a file with :line-line) looks only there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, setPriority, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isWritten, writeReport } from "./bench/report.mjs";

/** The newest that runs on the oldest Node that we do. */
const CORE = "@stryker-mutator/core";
const packages = [`${CORE}@9.6.1`, "@stryker-mutator/vitest-runner@9.6.1"];

/** How many of a hundred changes the tests must notice. */
const SCORE = 92;

const LIBRARIES = ["lib/entitlements", "lib/household", "lib/result"];

const root = fileURLToPath(new URL("..", import.meta.url));

/** Below node_modules, so that the runner finds the very Vitest that runs the tests, and git and the linters nothing. */
const cache = join(root, "node_modules/.cache/mutation");

function fetchStryker() {
  const isThere = packages.every((name) => existsSync(join(cache, "node_modules", name.replace(/@[^@]*$/, ""))));
  if (isThere) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), "{}");
  const flags = "--ignore-scripts --legacy-peer-deps --no-audit --no-fund --save-exact";
  const command = `npm install ${flags} ${packages.join(" ")}`;
  if (spawnSync(command, { cwd: cache, shell: true, stdio: "inherit" }).status !== 0) process.exit(1);
}

/** What is mutated below a path. */
function mutatedIn(path) {
  return statSync(join(root, path.replace(/:.*$/, ""))).isDirectory() ? `${path}/**/*.ts` : path;
}

/** No tests, nor what only they import. */
const unmutated = ["!**/*.test.ts", "!**/testing/**", "!lib/entitlements/cases/**"];

/** The mutants of some paths of a library with what became of each, judged by the tests of that library. */
async function mutantsOf(library, paths) {
  process.env.MUTATED = library;
  const { Stryker } = await import(pathToFileURL(join(cache, "node_modules", CORE, "dist/src/index.js")));
  return new Stryker({
    mutate: [...paths.map(mutatedIn), ...unmutated],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutation/vitest.config.mjs", related: false },
    plugins: ["runner", "types", "unnoticed"].map((name) =>
      fileURLToPath(new URL(`mutation/${name}.mjs`, import.meta.url)),
    ),
    checkers: ["types"],
    coverageAnalysis: "perTest",
    concurrency: availableParallelism(),
    // Long enough that a busy machine is not taken for a loop without end.
    timeoutMS: 300_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30,
    tempDirName: join(tmpdir(), "mutation"),
    cleanTempDir: "always",
    ignorePatterns: ["/.next", "/docs", "/e2e", "/out", "/playwright-report", "/public", "/test-results"],
    reporters: ["progress-append-only", "unnoticed"],
    allowConsoleColors: false,
    warnings: false,
  }).runMutationTest();
}

const lines = [];

function tell(line) {
  console.log(line);
  lines.push(line);
}

const row = (...columns) =>
  tell(columns.map((text, at) => (at === 0 ? text.padEnd(32) : String(text).padStart(10))).join(""));

/** Prints one line of counts, and gives the score: noticed by a test, of all that the types let pass, in per cent. */
function told(name, mutants) {
  const count = (...some) => mutants.filter(({ status }) => some.includes(status)).length;
  const [refused, noticed] = [count("CompileError"), count("Killed", "Timeout", "RuntimeError")];
  const score = (noticed / (mutants.length - refused)) * 100;
  row(name, mutants.length, refused, noticed, count("Survived"), count("NoCoverage"), `${score.toFixed(1)} %`);
  return score;
}

const asked = process.argv
  .slice(2)
  .filter((word) => word !== "--write")
  .map((path) => path.replace(/\/$/, ""));
const paths = asked.length > 0 ? asked : LIBRARIES;
const isIn = (library) => (path) => path === library || path.startsWith(`${library}/`);
const elsewhere = paths.filter((path) => !LIBRARIES.some((library) => isIn(library)(path)));
if (elsewhere.length > 0) {
  console.error(`${elsewhere.join(", ")}: not in ${LIBRARIES.join(", ")}`);
  process.exit(2);
}

setPriority(19);
process.chdir(root);
fetchStryker();

const roomOf = ({ fileName }) => relative(root, dirname(fileName));

/** A line for each folder of mutants. */
function tellRooms(mutants) {
  row("", "changes", "no types", "noticed", "survived", "untested", "score");
  for (const room of new Set(mutants.map(roomOf)))
    told(
      room,
      mutants.filter((of) => roomOf(of) === room),
    );
}

let found = [];
for (const library of LIBRARIES) {
  const within = paths.filter(isIn(library));
  if (within.length === 0) continue;
  const mutants = await mutantsOf(library, within);
  tellRooms(mutants);
  found = found.concat(mutants);
}
process.exitCode = told("all", found) >= SCORE ? 0 : 1;
tell(`
A change that the types refuse is none that a test must notice. Survived: no test of the library, nor of what shows a
result, fails with it, each with a tenth of its random families or less; untested: none runs that code.`);
if (isWritten) writeReport({ command: "mutation", lines });
