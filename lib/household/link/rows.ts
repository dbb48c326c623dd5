import type { FieldPath } from "@/lib/entitlements";
import type { Pair } from "./pairs";

/** The children of a link, row by row. */
export interface Rows {
  readonly count: number;
  /** The path in the household that a key means. */
  readonly pathOf: (key: string) => FieldPath;
  /** The key that a path of the household was written with. */
  readonly keyOf: (path: FieldPath) => string;
}

const child = /^children\.(\d+)(?=\.)/;

/**
 * Gives each child that any pair names its row, in the order of their numbers: one whose pairs are all bad keeps its
 * row, or the next would take its place in the order of birth. Numbers that no pair names close up.
 */
export function rowsOf(pairs: readonly Pair[]): Rows {
  const named = pairs.flatMap(({ key }) => /^children\.(0|[1-9]\d?)\./.exec(key)?.[1] ?? []);
  const numbers = [...new Set(named)].sort((a, b) => Number(a) - Number(b));
  const rowOf = (number: string) => numbers.indexOf(number);
  return {
    count: numbers.length,
    pathOf: (key) =>
      key.replace(child, (whole, number: string) => (rowOf(number) < 0 ? whole : `children.${rowOf(number)}`)),
    keyOf: (path) => path.replace(child, (_, row: string) => `children.${numbers[Number(row)] ?? row}`),
  };
}
