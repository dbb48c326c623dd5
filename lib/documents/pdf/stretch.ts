import type { StructureElement } from "pdfkit";
import type { At, Pen } from "./pen";
import type { Piece, Setting } from "./typeset";

/** The part of set text that belongs to one element, by its look. */
export interface Stretch {
  readonly setting: Setting;
  readonly at: At;
  readonly isOwn: (piece: Piece) => boolean;
}

/** Writes the stretch of a set text that belongs to an element, which has its place already. */
export function fillStretch(pen: Pen, role: string, element: StructureElement, stretch: Stretch): void {
  const { setting, at, isOwn } = stretch;
  let top = at.y;
  pen.fill(role, element, () => {
    for (const { pieces, height } of setting.lines) {
      const own = pieces.filter(isOwn);
      if (own.length > 0) pen.write({ lines: [{ pieces: own, height }], height }, { x: at.x, y: top });
      top += height;
    }
  });
}
