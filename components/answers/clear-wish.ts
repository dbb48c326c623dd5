import { KEPT } from "./kept-name";

/** The wish to have the answers cleared, from the press to what carries it out: that may come later than the press. */

let carryOut: (() => void) | undefined;

/** What was kept at the press of a wish that waits, if one does. */
let waiting: string | null | undefined;

/**
 * Somebody wishes the answers cleared: now, or once there is what does so; at the latest as the page is left. Whoever
 * answers something else meanwhile has changed one's mind, or is another.
 */
export function wishCleared(): void {
  if (carryOut) return carryOut();
  if (waiting === undefined) waiting = kept();
  // What is filled in is not put aside for the next page either: see `NoteScripts`.
  document.documentElement.dataset["cleared"] = "";
  window.addEventListener("pagehide", takeOut);
}

/** Has the wish carried out, also one that waits; returns how to stop that. */
export function onWishCleared(clear: () => void): () => void {
  carryOut = clear;
  if (waiting === kept()) clear();
  end();
  return () => {
    carryOut = undefined;
  };
}

function takeOut(): void {
  if (waiting && waiting === kept()) window.sessionStorage.removeItem(KEPT);
}

function end(): void {
  waiting = undefined;
  delete document.documentElement.dataset["cleared"];
  window.removeEventListener("pagehide", takeOut);
}

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
