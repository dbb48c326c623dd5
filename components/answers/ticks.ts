/** What a family has ticked off its list: names of rights, kept in this tab beside its answers, and gone with them. */

import { readText, writeText } from "./tab-store";

const NAME = "done";

const listeners = new Set<() => void>();

/** The names ticked, separated by spaces. */
export function readTicks(): string {
  return readText(NAME) ?? "";
}

/** Keeps names; `""` = none. */
export function keepTicks(names: string): void {
  writeText(NAME, names === "" ? null : names);
  listeners.forEach((listener) => listener());
}

/** Ticks names, or takes their ticks away. */
export function tick(names: readonly string[], isDone: boolean): void {
  const others = readTicks()
    .split(" ")
    .filter((name) => name !== "" && !names.includes(name));
  keepTicks([...others, ...(isDone ? names : [])].join(" "));
}

/** Calls back whenever a tick comes or goes, also while the page was put away by Back or Forward. */
export function subscribeToTicks(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("pageshow", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("pageshow", listener);
  };
}
