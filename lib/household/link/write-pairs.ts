/** One `key=value` of a link. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Writes pairs as `URLSearchParams` does. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(({ key, value }) => `${key}=${encodeURIComponent(value)}`).join("&");
}
