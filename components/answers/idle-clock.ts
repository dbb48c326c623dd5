/** How long nobody has done anything on this page: by the clock, so that a tab that slept knows it when it wakes. */

const KEY = "active";

/** What a visitor does, reading included. */
const signs = ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] as const;

let last = 0;

/** Milliseconds since somebody last did anything here; a tab thrown out of memory counts from when it was put away. */
export function idleFor(): number {
  if (last === 0) last = takeMoment() ?? Date.now();
  return Math.max(0, Date.now() - last);
}

/** Somebody is here. */
export function markActive(): void {
  last = Date.now();
}

/** Calls back at every sign of somebody, and whenever the page comes back into sight. */
export function watchForSigns(onSign: () => void, onReturn: () => void): () => void {
  const options = { capture: true, passive: true };
  const turn = () => {
    if (document.visibilityState === "hidden") return storeMoment();
    takeMoment();
    onReturn();
  };
  for (const sign of signs) window.addEventListener(sign, onSign, options);
  window.addEventListener("pageshow", onReturn);
  document.addEventListener("visibilitychange", turn);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, onSign, options);
    window.removeEventListener("pageshow", onReturn);
    document.removeEventListener("visibilitychange", turn);
  };
}

function storeMoment(): void {
  try {
    window.sessionStorage.setItem(KEY, String(last));
  } catch {
    // Where nothing can be stored, no answers outlive the page either.
  }
}

function takeMoment(): number | undefined {
  try {
    const moment = Number(window.sessionStorage.getItem(KEY));
    window.sessionStorage.removeItem(KEY);
    return moment > 0 ? moment : undefined;
  } catch {
    return undefined;
  }
}
