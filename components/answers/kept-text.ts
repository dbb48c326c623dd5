/** One text that this tab keeps: in session storage, or in memory where that is barred. */

const KEY = "answers";

let memory: string | null = null;
let forgotten: string | null = null;
const listeners = new Set<() => void>();

/** What is kept; `null` = nothing. */
export function readKept(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return memory;
  }
}

/** Keeps a text, or nothing. */
export function keep(text: string | null): void {
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

/**
 * Forgets what is kept.
 * @returns what puts it back, whatever has been kept since
 */
export function forgetKept(): () => void {
  const text = readKept();
  forgotten = text;
  keep(null);
  return () => keep(text);
}

/** Whether somebody who comes by could still find answers here: kept, or to be brought back by an undo. */
export function holdsAnswers(): boolean {
  return readKept() !== null || forgotten !== null;
}
