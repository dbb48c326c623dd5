import { inflateSync } from "node:zlib";
import jsQR from "jsqr";

const SCALE = 4;
const MARGIN = 4;

/** What a phone reads when it is pointed at the QR code of a PDF: drawn again from the file's own strokes. */
export function scanPaper(bytes: Uint8Array): string {
  const strokes = drawings(bytes).flatMap(rows);
  const modules = Math.max(...strokes.map(({ x, width }) => x + width)) + 2 * MARGIN;
  const side = modules * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of strokes) {
    for (let down = 0; down < SCALE; down += 1) {
      const start = ((y + MARGIN) * SCALE + down) * side + (x + MARGIN) * SCALE;
      for (let at = start; at < start + width * SCALE; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  const read = jsQR(data, side, side);
  if (!read) throw new Error("The paper has no QR code.");
  return read.data;
}

/** The page descriptions in a PDF, unpacked. */
export function drawings(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = file.indexOf("\nstream\n"); at >= 0; at = file.indexOf("\nstream\n", at + 1)) {
    const packed = file.subarray(at + 8, file.indexOf("endstream", at));
    try {
      found.push(inflateSync(packed).toString("latin1"));
    } catch {
      // Not packed this way: no page description.
    }
  }
  return found;
}

/** Stretches one module high: nothing else on the sheet is drawn in whole modules. */
function rows(drawing: string): readonly { x: number; y: number; width: number }[] {
  return [...drawing.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));
}
