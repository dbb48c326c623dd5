/** One `key=value` of a link. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Writes pairs as `URLSearchParams` does. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(({ key, value }) => `${key}=${encodeURIComponent(value)}`).join("&");
}

/**
 * Reads pairs as `URLSearchParams` does: any text has a reading, a broken escape stands for itself. White space around a
 * key or a value, as a template may leave it there, is none of it.
 */
export function readPairs(text: string): readonly Pair[] {
  return text
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0
        ? { key: decoded(part), value: "" }
        : { key: decoded(part.slice(0, at)), value: decoded(part.slice(at + 1)) };
    });
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced).trim();
  } catch {
    return spaced.trim();
  }
}
