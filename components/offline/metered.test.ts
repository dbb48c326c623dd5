import { afterEach, expect, it, vi } from "vitest";
import { isMetered } from "./metered";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["a browser that tells nothing", undefined, false],
  ["a fast line", { saveData: false, effectiveType: "4g", type: "wifi" }, false],
  ["a family that saves data", { saveData: true, effectiveType: "4g" }, true],
  ["a slow line", { effectiveType: "3g" }, true],
  ["next to none", { effectiveType: "slow-2g" }, true],
  ["a phone's own connection", { effectiveType: "4g", type: "cellular" }, true],
])("tells whether a download is asked for first: %s", (_, connection, metered) => {
  vi.stubGlobal("navigator", { connection });
  expect(isMetered()).toBe(metered);
});
