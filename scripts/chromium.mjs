// The browser that the browser tests drive: found on the machine, or fetched.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The path of a Chromium outside Playwright's own cache: what CHROMIUM_PATH names, else one in a usual place.
 * Throws where CHROMIUM_PATH names no file: whoever has set it wants that browser and no other.
 */
export function systemChromium() {
  const named = process.env.CHROMIUM_PATH || undefined;
  if (named !== undefined && !isFile(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  return named ?? usualPlaces.find((path) => existsSync(path));
}

async function isInPlaywrightsCache() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

const hasChromium = async () => systemChromium() !== undefined || (await isInPlaywrightsCache());

function run(command) {
  console.log(`$ ${command}`);
  return spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

const works = (command) => spawnSync(command, { shell: true, stdio: "ignore" }).status === 0;

/** How to become root without asking a person: nothing to add, sudo, or not at all. */
function asRoot() {
  if (process.getuid?.() === 0) return "";
  return works("sudo -n true") ? "sudo " : undefined;
}

function fetchByApt() {
  const root = asRoot();
  if (root === undefined || !works("apt-get --version")) return false;
  return (
    run(`${root}apt-get update`) && run(`${root}apt-get install -y --no-install-recommends chromium fonts-noto-cjk`)
  );
}

function fetchByPlaywright() {
  const fetched = run("npx playwright install chromium");
  if (fetched && process.platform === "linux" && asRoot() !== undefined) run("npx playwright install-deps chromium");
  return fetched;
}

/** Whether there is a Chromium now, fetching one if need be: from Playwright, else from Debian's packages. */
export async function ensureChromium() {
  try {
    if (await hasChromium()) return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
  console.log("No Chromium found: fetching one for the browser tests.");
  if ((fetchByPlaywright() || fetchByApt()) && (await hasChromium())) return true;
  console.error(
    "No Chromium could be fetched. Run `npx playwright install --with-deps chromium`, or install Chromium or Chrome" +
      " and name it: CHROMIUM_PATH=/path/to/chromium npm test",
  );
  return false;
}
