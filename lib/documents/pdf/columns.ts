import type { Block, Columns } from "./block";
import { COLUMN, page } from "./look";

const GAP = 14;

/** The width of each of several columns. */
export function widthOf(columns: number): number {
  return (COLUMN - GAP * (columns - 1)) / columns;
}

/** Where columns begin, and how they get to a new page. */
interface Room {
  readonly y: number;
  readonly bottom: number;
  /** Begins a page; returns where its text begins. */
  readonly turn: () => number;
}

/** Paints columns, page after page, as even as can be; returns where they end. */
export function layColumns({ columns, entries }: Columns, { y: first, bottom, turn }: Room): number {
  const step = widthOf(columns) + GAP;
  let rest = entries;
  let y = first;
  while (rest.length > 0) {
    // What is taller than a page runs out of it, rather than turning pages for ever.
    if (y + heightOf(rest[0]) > bottom) y = turn();
    const filled = filledWith(rest, columns, evenHeight(rest, columns, bottom - y));
    filled.forEach((column, place) => {
      let top = y;
      column.forEach((entry, row) => {
        top += row > 0 ? aboveOf(entry) : 0;
        entry.paint({ x: page.left + place * step, y: top });
        top += entry.height;
      });
    });
    y += Math.max(...filled.map(total));
    rest = rest.slice(filled.flat().length);
    if (rest.length > 0) y = turn();
  }
  return y;
}

/** The least height in which all entries fit, or all there is. */
function evenHeight(entries: readonly Block[], columns: number, most: number): number {
  const heights = entries.flatMap((_, from) =>
    entries.slice(from).map((_, more) => total(entries.slice(from, from + more + 1))),
  );
  const enough = heights
    .filter((height) => height <= most)
    .sort((one, other) => one - other)
    .find((height) => filledWith(entries, columns, height).flat().length === entries.length);
  return enough ?? most;
}

/** Entries in their order into columns of a height, as many as fit: at least one. */
function filledWith(entries: readonly Block[], columns: number, height: number): readonly (readonly Block[])[] {
  const filled: Block[][] = [[]];
  for (const entry of entries) {
    const column = filled.at(-1) ?? [];
    const fits = total([...column, entry]) <= height + 0.01;
    if (fits || filled.flat().length === 0) column.push(entry);
    else if (filled.length < columns && entry.height <= height + 0.01) filled.push([entry]);
    else break;
  }
  return filled;
}

/** How high a column is: the white above its first entry is swallowed. */
function total(entries: readonly Block[]): number {
  return entries.reduce((sum, entry, row) => sum + (row > 0 ? aboveOf(entry) : 0) + entry.height, 0);
}

function aboveOf({ above = 0 }: Block): number {
  return above;
}

function heightOf(entry: Block | undefined): number {
  return entry?.height ?? 0;
}
