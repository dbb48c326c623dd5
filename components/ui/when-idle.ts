/** How long a page rests, where a browser cannot tell that it is idle; in milliseconds. */
const REST = 500;

/** Does something once the page rests; returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const rest = window.setTimeout(act, REST);
    return () => window.clearTimeout(rest);
  }
  const rest = window.requestIdleCallback(act);
  return () => window.cancelIdleCallback(rest);
}
