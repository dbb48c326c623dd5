import { keptInAddress, type KeptAs } from "./address";

/** The wish to keep the link, on its way to the next page that this tab loads. The link itself goes in the address. */

const KEY = "carriedLink";

/** Lets the page that is loaded next keep the link as this one does; where nothing can be stored, it will not. */
export function carryKept(): void {
  const as = keptInAddress();
  try {
    if (as) window.sessionStorage.setItem(KEY, as);
  } catch {
    // The link still comes along, and opens like any other.
  }
}

/** How the page before kept its link; only once, so that no later link is kept unasked. */
export function takeCarried(): KeptAs | undefined {
  try {
    const as = window.sessionStorage.getItem(KEY);
    window.sessionStorage.removeItem(KEY);
    return as === "whole" || as === "withoutMoney" ? as : undefined;
  } catch {
    return undefined;
  }
}
