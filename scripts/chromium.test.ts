import { afterEach, expect, it, vi } from "vitest";
import { ensureChromium, systemChromium } from "./chromium.mjs";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("takes the Chromium that CHROMIUM_PATH names", () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(systemChromium()).toBe(process.execPath);
});

it.each(["/nowhere/chromium", "/"])("refuses a CHROMIUM_PATH that names no file, and says so: %s", (path) => {
  vi.stubEnv("CHROMIUM_PATH", path);
  expect(systemChromium).toThrow(`CHROMIUM_PATH names no file: ${path}`);
});

it("takes an empty CHROMIUM_PATH for none", () => {
  vi.stubEnv("CHROMIUM_PATH", undefined);
  const usual = systemChromium();
  vi.stubEnv("CHROMIUM_PATH", "");
  expect(systemChromium()).toBe(usual);
});

it("fetches none in its place, and says what is wrong", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await ensureChromium()).toBe(false);
  expect(said).toHaveBeenCalledWith("CHROMIUM_PATH names no file: /nowhere/chromium");
});
