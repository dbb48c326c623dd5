/** The wish to have the answers cleared, from the press to what carries it out: that may come later than the press. */

let carryOut: (() => void) | undefined;
let waits = false;

/** Somebody wishes the answers cleared: now, or once there is what does so. */
export function wishCleared(): void {
  if (carryOut) carryOut();
  else waits = true;
}

/** Has the wish carried out, also one that waits; returns how to stop that. */
export function onWishCleared(clear: () => void): () => void {
  carryOut = clear;
  if (waits) clear();
  waits = false;
  return () => {
    carryOut = undefined;
  };
}
