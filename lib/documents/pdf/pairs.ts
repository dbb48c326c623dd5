import type { StructureElement } from "pdfkit";
import type { Block } from "./flow";
import { COLUMN } from "./look";
import type { At } from "./pen";

const GAP = 16;
const PADDING = 1.1;

/** The width of one of two columns. */
export const HALF = (COLUMN - GAP) / 2;

/** One entry of a list in two columns. */
export interface Entry {
  readonly height: number;
  readonly paint: (at: At, parent: StructureElement) => void;
}

/** Entries two by two, read from left to right. */
export function pairs(parent: StructureElement, entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let place = 0; place < entries.length; place += 2) {
    const pair = entries.slice(place, place + 2);
    blocks.push({
      height: Math.max(...pair.map(({ height }) => height)) + 2 * PADDING,
      paint: ({ x, y }) => {
        pair.forEach((entry, column) => {
          const left = x + column * (HALF + GAP);
          entry.paint({ x: left, y: y + PADDING }, parent);
        });
      },
    });
  }
  return blocks;
}
