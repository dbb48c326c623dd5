/** One text that this tab keeps: in session storage, or in memory where that is barred. */

import { countClearing } from "./clearings";

const KEY = "answers";

let memory: string | null = null;
let forgotten: string | null = null;
let timesForgotten = 0;
const listeners = new Set<() => void>();

/** What is kept; `null` = nothing. */
export function readKept(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return memory;
  }
}

/** Keeps a text. What was forgotten before cannot be brought back over it. */
export function keep(text: string): void {
  forgotten = null;
  put(text);
}

function put(text: string | null): void {
  memory = text;
  try {
    if (text === null) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, text);
  } catch {
    // Private windows of some browsers keep nothing: memory serves until the tab is closed.
  }
  listeners.forEach((listener) => listener());
}

/** Calls back whenever what is kept changes, also while the page was put away by Back or Forward. */
export function subscribeToKept(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("pageshow", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("pageshow", listener);
  };
}

/** Forgets what is kept; it can be brought back until another text is kept. */
export function forgetKept(): void {
  forgotten = readKept() ?? forgotten;
  timesForgotten += 1;
  countClearing();
  put(null);
}

/** Forgets what is kept for good, and what was forgotten before as well. */
export function wipeKept(): void {
  forgotten = null;
  timesForgotten += 1;
  countClearing();
  put(null);
}

/** Brings back what was forgotten last, where nothing was kept since. */
export function bringBack(): void {
  if (forgotten !== null) keep(forgotten);
}

/** Whether something forgotten can still be brought back. */
export function canBringBack(): boolean {
  return forgotten !== null;
}

/** How often this page has forgotten what it kept: whatever else it still holds of a family goes as well. */
export function readTimesForgotten(): number {
  return timesForgotten;
}

/** Whether somebody who comes by could still find answers here: kept, or to be brought back by an undo. */
export function holdsAnswers(): boolean {
  return readKept() !== null || forgotten !== null;
}
