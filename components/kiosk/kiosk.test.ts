import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { idleMinutes, kioskOf, readKioskText, sayKiosk, type Kiosk } from "./kiosk";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it.each<Kiosk>([
  { minutes: 3, hides: [] },
  { minutes: 10, hides: ["print", "files", "links"] },
  ...idleMinutes.map((minutes) => ({ minutes, hides: ["links"] as const })),
])("is read as it was said: %j", (kiosk) => {
  sayKiosk(kiosk);
  expect(kioskOf(readKioskText())).toEqual(kiosk);
  sayKiosk(undefined);
  expect(kioskOf(readKioskText())).toBeUndefined();
});

it.each([null, "", "on", "4", "0 print", "-3", "3.0", "1e1", "10print", "NaN links"])(
  "a device that keeps %j is no shared one",
  (text) => {
    expect(kioskOf(text)).toBeUndefined();
  },
);

it("what is not known of it is left out, and nothing comes twice", () => {
  expect(kioskOf("15 links sound print links ")).toEqual({ minutes: 15, hides: ["print", "links"] });
});
