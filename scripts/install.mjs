// Installs the packages when node_modules is not what package-lock.json says. Needs nothing but Node and npm, reads no
// standard input and prints only to standard error, so that it may run before a script that speaks on standard output.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const wantedFile = new URL("../package-lock.json", import.meta.url);
const presentFile = new URL("../node_modules/.package-lock.json", import.meta.url);

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, "utf8")).packages;

/** Whether every package of the lockfile is there in its version; those made for other machines may be absent. */
function isInstalled() {
  if (!existsSync(presentFile)) return false;
  const present = packagesOf(presentFile);
  return Object.entries(packagesOf(wantedFile)).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === "" || (present[path] ? present[path].version === version : optional || devOptional || peer),
  );
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing the packages that package-lock.json names …");
  const { status } = spawnSync("npm ci --no-audit --no-fund", {
    cwd: new URL("..", import.meta.url),
    shell: true,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    console.error("The packages could not be installed: `npm ci` failed, see above.");
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureInstalled();
