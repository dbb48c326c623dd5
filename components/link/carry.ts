import type { EntryState } from "./address";

/** Where the wish to keep the link stands on its way to the page that this tab opens next. The link itself goes in the address. */
export const CARRIED = "carriedLink";

/** Lets the page that is opened next keep the link as this one does; where nothing can be stored, it will not. */
export function carryKept(): void {
  const { keptLink, clearings = 0 } = (window.history.state ?? {}) as EntryState;
  try {
    if (keptLink) window.sessionStorage.setItem(CARRIED, `${keptLink} ${clearings}`);
  } catch {
    // The link still comes along, and opens like any other.
  }
}
