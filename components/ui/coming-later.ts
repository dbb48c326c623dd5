import { whenIdle } from "./when-idle";

/** Milliseconds after which what did not come is asked for again. */
const AGAIN = 20_000;

/** A part of the program that is fetched once the page rests. */
export interface ComingLater<Part> {
  /** Resolves once it is there; where it cannot be had, it is asked for again and again. */
  readonly here: () => Promise<Part>;
  /** Somebody waits for it: it is asked for at once. */
  readonly hurry: () => void;
}

/**
 * Has a part of the program come once the page rests.
 * @param load fetches it, anew at every call
 */
export function comingLater<Part>(load: () => Promise<Part>): ComingLater<Part> {
  let coming: Promise<Part> | undefined;
  let hurry = () => {};
  const rest = (start: (end: () => void) => void) =>
    new Promise<void>((end) => {
      hurry = end;
      start(end);
    });
  const fetchIt = (): Promise<Part> => load().catch(() => rest(startAgain).then(fetchIt));
  return {
    here: () => (coming ??= rest(whenIdle).then(fetchIt)),
    hurry: () => hurry(),
  };
}

/** Waits a while, but no longer than until there is a network again. */
function startAgain(end: () => void): void {
  const over = new AbortController();
  const again = () => {
    over.abort();
    end();
  };
  window.setTimeout(again, AGAIN);
  window.addEventListener("online", again, { signal: over.signal });
}
