/** Which page was asked for and is not there yet: where the network hangs, nothing else tells. */

/** Where a visitor is under way to. */
export interface UnderWay {
  /** The address asked for, with what stands behind its path. */
  readonly href: string;
  /** How often it was asked for again. */
  readonly again: number;
}

let wanted: UnderWay | undefined;
const listeners = new Set<() => void>();

/**
 * Notes that a page was asked for. What leads to no other page is none; whoever presses twice has waited since the first.
 * @param href its address, within this site
 */
export function setOut(href: string): void {
  if (pathOf(href) !== pathOf(window.location.href) && wanted?.href !== href) tell({ href, again: 0 });
}

/** Notes that the page on the way is asked for again. */
export function setOutAgain(): void {
  if (wanted) tell({ ...wanted, again: wanted.again + 1 });
}

/** Notes that a page is there: nobody waits for another any more. */
export function arrive(): void {
  tell(undefined);
}

/** Where the visitor is under way to; nothing while the page asked for is there. */
export function readUnderWay(): UnderWay | undefined {
  return wanted;
}

/** Calls back whenever it changes. */
export function subscribeToUnderWay(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A path with a slash at its end and one without lead to the same page. */
function pathOf(href: string): string {
  return new URL(href, window.location.href).pathname.replace(/\/$/, "");
}

function tell(next: UnderWay | undefined): void {
  if (next === wanted) return;
  wanted = next;
  listeners.forEach((listener) => listener());
}
