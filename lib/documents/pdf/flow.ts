import type { Piece } from "./block";
import { layColumns } from "./columns";
import { page, type Style } from "./look";
import type { Pen } from "./pen";

/** Lays pieces one below the other, page after page. */
export function flow(pen: Pen, pieces: readonly Piece[], style: Style): void {
  const bottom = page.height - style.bottom;
  const turn = () => {
    pen.document.addPage();
    return page.top + style.scaled(RUNNING_HEAD);
  };
  pen.document.addPage();
  let y: number = page.top;
  pieces.forEach((piece, place) => {
    if ("entries" in piece) {
      y = layColumns(piece, { y, bottom, turn });
      return;
    }
    const above = piece.above ?? 0;
    y = y + above + heightWithNext(pieces, place) <= bottom ? y + above : turn();
    piece.paint({ x: page.left, y });
    y += piece.height;
  });
}

/** What the head of later pages takes. */
const RUNNING_HEAD = 10;

/** The height of a piece with those that must stay with it. */
function heightWithNext(pieces: readonly Piece[], place: number): number {
  const piece = pieces[place];
  if (!piece) return 0;
  if ("entries" in piece) return piece.entries[0]?.height ?? 0;
  const next = pieces[place + 1];
  const above = next && "above" in next ? (next.above ?? 0) : 0;
  return piece.height + (piece.leads && next ? above + heightWithNext(pieces, place + 1) : 0);
}
