import { expect, it } from "vitest";
import { shortcutIn } from "./shortcut";

const press = (change: Partial<KeyboardEvent> = {}) =>
  shortcutIn({ altKey: true, shiftKey: true, code: "KeyC", key: "C", ...change } as KeyboardEvent);

it.each<[string, Partial<KeyboardEvent>]>([
  ["as it is", {}],
  ["under an input method", { key: "Process" }],
  ["on a keyboard that makes another sign of it", { key: "Ç" }],
])("a letter with both keys held is a shortcut, %s", (_, change) => {
  expect(press(change)).toBe("Alt+Shift+C");
});

it.each<[string, Partial<KeyboardEvent>]>([
  ["the letter alone", { altKey: false, shiftKey: false }],
  ["one of the keys alone", { shiftKey: false }],
  ["what the browser or the system may take", { ctrlKey: true }],
  ["a key that is held down", { repeat: true }],
  ["a word being composed", { isComposing: true }],
  ["no letter", { code: "ArrowDown" }],
])("%s is none", (_, change) => {
  expect(press(change)).toBeUndefined();
});
