import type { StructureElement } from "pdfkit";
import { QUIET_ZONE, sideOnPaper } from "../qr";
import { colors } from "./look";
import type { At, Pen } from "./pen";

const POINTS_PER_MM = 72 / 25.4;

interface Placed {
  readonly at: At;
  readonly side: number;
  readonly alt: string;
  readonly parent: StructureElement;
}

/** How wide a code of so many modules, its white margin included, stands on paper: points. */
export function qrSide(modules: number): number {
  return sideOnPaper(modules) * POINTS_PER_MM;
}

/** Draws a QR code with its white margin: neighbouring modules of a row in one stroke. */
export function paintQr(pen: Pen, modules: readonly (readonly boolean[])[], { at, side, alt, parent }: Placed): void {
  const { document } = pen;
  const bbox = [at.x, at.y, at.x + side, at.y + side] as const;
  const draw = () => {
    document.save().translate(at.x, at.y);
    document.scale(side / (modules.length + 2 * QUIET_ZONE)).translate(QUIET_ZONE, QUIET_ZONE);
    modules.forEach((row, y) => {
      for (const [x, width] of stretches(row)) document.rect(x, y, width, 1);
    });
    document.fill(colors.black).restore();
  };
  pen.tagged("Figure", parent, draw, { alt, bbox });
}

/** Where dark stretches of a row begin, and how long they are. */
function stretches(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
