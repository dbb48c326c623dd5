/** How often this tab has cleared its answers, over all its pages: what is older than the last time must not come back. */

const KEY = "clearings";

let memory = 0;

/** How often answers were cleared here. */
export function timesCleared(): number {
  try {
    return Math.max(memory, Number(window.sessionStorage.getItem(KEY)) || 0);
  } catch {
    return memory;
  }
}

/** Counts one more time. */
export function countClearing(): void {
  memory = timesCleared() + 1;
  try {
    window.sessionStorage.setItem(KEY, String(memory));
  } catch {
    // Where nothing can be stored, this page still knows.
  }
}
