import { page } from "./look";
import type { At, Pen } from "./pen";

/** Something of a known height that is never cut in two. */
export interface Block {
  readonly height: number;
  readonly paint: (at: At) => void;
  /** The white above it, which a new page swallows. */
  readonly above?: number;
  /** Stays on the page of what follows. */
  readonly leads?: boolean;
}

/** Lays blocks one below the other, page after page. */
export function flow(pen: Pen, blocks: readonly Block[]): void {
  const bottom = page.height - page.bottom;
  let y = 0;
  blocks.forEach((block, place) => {
    const above = block.above ?? 0;
    const fits = y + above + heightWithNext(blocks, place) <= bottom;
    if (place === 0 || !fits) {
      pen.document.addPage();
      y = place === 0 ? page.top : page.top + RUNNING_HEAD;
    } else y += above;
    block.paint({ x: page.left, y });
    y += block.height;
  });
}

/** What the head of later pages takes. */
const RUNNING_HEAD = 10;

/** The height of a block with those that must stay with it. */
function heightWithNext(blocks: readonly Block[], place: number): number {
  const block = blocks[place];
  if (!block) return 0;
  const next = blocks[place + 1];
  return block.height + (block.leads && next ? (next.above ?? 0) + heightWithNext(blocks, place + 1) : 0);
}
