/** How often this tab has cleared its answers, over all its pages: what is older than the last time must not come back. */

import { readText, writeText } from "./tab-store";

const NAME = "clearings";

/** How often answers were cleared here. */
export function timesCleared(): number {
  return Number(readText(NAME)) || 0;
}

/** Counts one more time. */
export function countClearing(): void {
  writeText(NAME, String(timesCleared() + 1));
}
