import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rootFolder } from "../../files.mjs";

/** The newest of each, fetched for the comparison alone. */
const VERSIONS = { publicodes: "1.10.3", "json-rules-engine": "7.3.1", "json-logic-engine": "5.0.7" };

const folder = join(rootFolder, "node_modules/.cache/engines");

/** What is kept of a package from an earlier run; `undefined` = nothing. */
function manifestOf(name) {
  const file = join(folder, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/**
 * Loads the engines, from the cache or else from the registry; without a network and a cache, npm says why it cannot.
 * @returns of each: what it exports, and its name, version and licence in one line
 */
export function fetchedEngines() {
  const missing = Object.entries(VERSIONS).filter(([name, version]) => manifestOf(name)?.version !== version);
  if (missing.length > 0) {
    mkdirSync(folder, { recursive: true });
    const all = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
    const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    execFileSync("npm", ["install", "--prefix", folder, ...quiet, ...all], { stdio: "inherit" });
  }
  const load = createRequire(join(folder, "package.json"));
  return Object.fromEntries(
    Object.keys(VERSIONS).map((name) => {
      const { version, license } = manifestOf(name);
      return [name, { exports: load(name), title: `${name} ${version} (${license})` }];
    }),
  );
}
