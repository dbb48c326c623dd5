/** The question, or the field of one, that the address names after its `#`; "" = none. */
export function pathCalled(): string {
  return window.location.hash.slice(1);
}

/**
 * Goes to a question of the same page: an entry of its own in the history, so that Back leads back to the one before.
 * Nothing is fetched, and who listens is told as of any other change of the fragment.
 * @param path the question's
 * @param from the question that is left: the entry of the history that is left names it from now on
 */
export function call(path: string, from: string): void {
  window.history.replaceState(null, "", `#${from}`);
  window.history.pushState(null, "", `#${path}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** Calls back whenever the address names another. */
export function subscribeToCalls(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
