import type { FieldPath } from "@/lib/entitlements";

const child = /^children\.(0|[1-9]\d{0,2})(?=\.)/;

/** The children of a link, row by row. */
export interface Rows {
  readonly count: number;
  /** The path in the household that a path with a link's own number of a child means. */
  readonly pathOf: (numbered: string) => FieldPath;
}

/**
 * Gives each child that any pair tells of its row, in the order of their numbers: one whose pairs are all bad keeps its
 * row, or the next would take its place in the order of birth. Numbers that no pair names close up.
 * @param paths those of the pairs that say something
 */
export function rowsOf(paths: readonly string[]): Rows {
  const named = new Set(paths.flatMap((path) => child.exec(path)?.[1] ?? []));
  const inOrder = [...named].sort((a, b) => Number(a) - Number(b));
  const rows = new Map(inOrder.map((number, row) => [number, row]));
  return {
    count: rows.size,
    pathOf: (path) => path.replace(child, (_, number: string) => `children.${rows.get(number) ?? number}`),
  };
}

/** The row of the child that a path is about. */
export function rowIn(path: FieldPath): number | undefined {
  const row = child.exec(path)?.[1];
  return row === undefined ? undefined : Number(row);
}
