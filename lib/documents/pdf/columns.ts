import type { StructureElement } from "pdfkit";
import type { Block } from "./flow";
import { COLUMN } from "./look";
import type { At } from "./pen";

const GAP = 14;
const PADDING = 1.1;

/** The width of each of several columns. */
export function widthOf(columns: number): number {
  return (COLUMN - GAP * (columns - 1)) / columns;
}

/** One entry of a list in columns. */
export interface Entry {
  readonly height: number;
  readonly paint: (at: At, parent: StructureElement) => void;
}

/** Entries in rows of so many columns, read from left to right. */
export function inColumns(columns: number, parent: StructureElement, entries: readonly Entry[]): readonly Block[] {
  const step = widthOf(columns) + GAP;
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row) => ({
    height: Math.max(...row.map(({ height }) => height)) + 2 * PADDING,
    paint: ({ x, y }) => row.forEach((entry, column) => entry.paint({ x: x + column * step, y: y + PADDING }, parent)),
  }));
}
