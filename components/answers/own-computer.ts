/** Whether this computer is one family's own: said once by the family, kept on the device, and no answer with it. */

const NAME = "own computer since";

/** For how long the word holds: a computer may come to stand in another room. */
const DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;
const listeners = new Set<() => void>();
let unsaved: string | null | undefined;

/** Whether the family has said that nobody else uses this computer. */
export function isOwnComputer(): boolean {
  const since = Number(read() ?? Number.NaN);
  return since <= Date.now() && Date.now() < since + DAYS * DAY;
}

/** Says whether it is the family's own; where the device keeps no settings, it holds until the page is left. */
export function sayOwnComputer(isOwn: boolean): void {
  const text = isOwn ? String(Date.now()) : null;
  try {
    if (text === null) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, text);
    unsaved = undefined;
  } catch {
    unsaved = text;
  }
  listeners.forEach((listener) => listener());
}

/** Calls back whenever it is said, in another tab too. */
export function subscribeToOwnComputer(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function read(): string | null {
  if (unsaved !== undefined) return unsaved;
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}
