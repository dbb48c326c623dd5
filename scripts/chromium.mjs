// The browser that the browser tests drive: found on the machine, or fetched.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** A browser without a window: all that the tests look at is in it, and it takes a third less time than a whole one. */
const shell = "/usr/bin/chromium-headless-shell";

const whole = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Whether Playwright has fetched its own headless shell: it lies beside the whole browser that Playwright names. */
function hasPlaywrightsShell(exists) {
  const [, cache, revision] = /^(.*)chromium-(\d+)/.exec(chromium.executablePath()) ?? [];
  return revision !== undefined && exists(join(`${cache}chromium_headless_shell-${revision}`, "INSTALLATION_COMPLETE"));
}

/**
 * What to launch: what CHROMIUM_PATH names; else the system's headless shell, else Playwright's own (`undefined`, as
 * Playwright finds it by itself), else a whole browser in a usual place. `undefined` too where there is none at all.
 * Throws where CHROMIUM_PATH names no file: whoever has set it wants that browser and no other.
 * @param {(path: string) => boolean} exists what is on the machine
 */
export function systemChromium(exists = existsSync) {
  const named = process.env.CHROMIUM_PATH || undefined;
  if (named !== undefined && !isFile(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  if (named !== undefined) return named;
  if (exists(shell)) return shell;
  return hasPlaywrightsShell(exists) ? undefined : whole.find((path) => exists(path));
}

const hasShell = () => Boolean(process.env.CHROMIUM_PATH) || existsSync(shell) || hasPlaywrightsShell(existsSync);
const hasAny = () => hasShell() || systemChromium() !== undefined;

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
  if (root === undefined || !works("apt-get --version") || !run(`${root}apt-get update`)) return false;
  const install = (name) => run(`${root}apt-get install -y --no-install-recommends ${name} fonts-noto-cjk`);
  return install("chromium-headless-shell") || (!hasAny() && install("chromium"));
}

function fetchByPlaywright() {
  const fetched = run("npx playwright install --only-shell chromium");
  if (fetched && process.platform === "linux" && asRoot() !== undefined) run("npx playwright install-deps chromium");
  return fetched;
}

/**
 * Whether there is a Chromium now. A headless shell is fetched where there is none, from Playwright, else from Debian's
 * packages; where that fails, a whole browser does as well, and takes longer.
 */
export function ensureChromium() {
  try {
    systemChromium();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  if (hasShell()) return true;
  console.log("No headless Chromium found: fetching one for the browser tests.");
  if ((fetchByPlaywright() || fetchByApt()) && hasAny()) return true;
  if (hasAny()) {
    console.log(`None could be fetched; ${systemChromium()} takes its place.`);
    return true;
  }
  console.error(
    "No Chromium could be fetched. Run `npx playwright install --with-deps --only-shell chromium`, or install Chromium" +
      " or Chrome and name it: CHROMIUM_PATH=/path/to/chromium npm test",
  );
  return false;
}
