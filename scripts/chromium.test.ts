import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { systemChromium, ensureChromium } from "./chromium.mjs";

const shell = "/usr/bin/chromium-headless-shell";
const whole = "/usr/bin/chromium";
const playwrightsOwn = /[\\/]chromium_headless_shell-\d+[\\/]INSTALLATION_COMPLETE$/;

/** A machine on which nothing but these exists. */
const having =
  (...found: readonly (string | RegExp)[]) =>
  (path: string) =>
    found.some((one) => (typeof one === "string" ? one === path : one.test(path)));

beforeEach(() => {
  vi.stubEnv("CHROMIUM_PATH", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("takes the Chromium that CHROMIUM_PATH names", () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(systemChromium(having(shell, whole))).toBe(process.execPath);
});

it.each(["/nowhere/chromium", "/"])("refuses a CHROMIUM_PATH that names no file, and says so: %s", (path) => {
  vi.stubEnv("CHROMIUM_PATH", path);
  expect(() => systemChromium()).toThrow(`CHROMIUM_PATH names no file: ${path}`);
});

it("takes an empty CHROMIUM_PATH for none", () => {
  vi.stubEnv("CHROMIUM_PATH", "");
  expect(systemChromium(having(shell))).toBe(shell);
});

it.each([
  ["the system's headless shell before all", [whole, playwrightsOwn, shell], shell],
  [
    "Playwright's headless shell, by Playwright's own finding, before a whole browser",
    [whole, playwrightsOwn],
    undefined,
  ],
  ["a whole browser where there is no headless shell", [whole], whole],
  ["Playwright's finding where there is nothing", [], undefined],
])("takes %s", (_, found, path) => {
  expect(systemChromium(having(...found))).toBe(path);
});

it("fetches none in its place, and says what is wrong", () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(ensureChromium()).toBe(false);
  expect(said).toHaveBeenCalledWith("CHROMIUM_PATH names no file: /nowhere/chromium");
});
