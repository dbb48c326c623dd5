/** Texts that this tab keeps by name: in session storage, or in memory where that is barred, full or missing. */

/** What could not be stored, or not be taken out: newer than whatever session storage holds. `null` = nothing. */
const unsaved = new Map<string, string | null>();

/** The text of a name, the newest there is; `null` = none. */
export function readText(name: string): string | null {
  const newer = unsaved.get(name);
  return newer === undefined ? stored(name) : newer;
}

/** Keeps a text under a name, or takes out what is kept there (`null`). It never fails: see `survives`. */
export function writeText(name: string, text: string | null): void {
  try {
    if (text === null) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, text);
  } catch {
    // Barred or full: what is there now tells.
  }
  if (stored(name) === text) unsaved.delete(name);
  else unsaved.set(name, text);
}

/** Whether what is kept under a name will still be there when the page is loaded anew. */
export function survives(name: string): boolean {
  return !unsaved.has(name);
}

function stored(name: string): string | null {
  try {
    return window.sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
