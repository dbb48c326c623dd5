import { tableOf, type Tables } from "./tables";

/** The glyphs of a font: one a character, its outline and its measures. */
export interface Glyphs {
  /** The number of a character's glyph; 0, the empty box, where the font has none. */
  of(codePoint: number): number;
  /** How far a glyph moves the pen, in units of the font. */
  advance(glyph: number): number;
  /** How far its ink begins from the pen, in units of the font. */
  bearing(glyph: number): number;
  /** Its outline, as the file has it. Throws for one that is composed of others: the fonts of the paper have none. */
  outline(glyph: number): Uint8Array;
}

/** The glyphs of a font with a `cmap` of format 4 and plain outlines. */
export function glyphsOf(tables: Tables): Glyphs {
  const numbers = numbersIn(tableOf(tables, "cmap"));
  const measures = tableOf(tables, "hmtx");
  const [loca, glyf] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const measured = tableOf(tables, "hhea").getUint16(34);
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const start = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    of: (codePoint) => numbers.get(codePoint) ?? 0,
    advance: (glyph) => measures.getUint16(4 * Math.min(glyph, measured - 1)),
    // Beyond the last advance, which the rest share, only bearings follow.
    bearing: (glyph) => measures.getInt16(glyph < measured ? 4 * glyph + 2 : 2 * (measured + glyph)),
    outline: (glyph) => {
      const [from, to] = [start(glyph), start(glyph + 1)];
      if (from < to && glyf.getInt16(from) < 0) throw new Error(`Glyph ${glyph} is composed of others.`);
      return new Uint8Array(glyf.buffer, glyf.byteOffset + from, to - from);
    },
  };
}

/** Of each character of the basic plane the number of its glyph, from a `cmap`. */
function numbersIn(cmap: DataView): ReadonlyMap<number, number> {
  const at = formatFour(cmap);
  const segments = cmap.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  const numbers = new Map<number, number>();
  for (let place = 0; place < segments; place += 1) {
    const start = starts + 2 * place;
    const delta = cmap.getInt16(start + 2 * segments);
    const range = start + 4 * segments;
    const offset = cmap.getUint16(range);
    const first = cmap.getUint16(start);
    for (let code = first; code <= cmap.getUint16(ends + 2 * place); code += 1) {
      const listed = offset === 0 ? code : cmap.getUint16(range + offset + 2 * (code - first));
      if (listed !== 0) numbers.set(code, (listed + delta) & 0xffff);
    }
  }
  return numbers;
}

function formatFour(cmap: DataView): number {
  for (let place = 0; place < cmap.getUint16(2); place += 1) {
    const at = cmap.getUint32(8 + 8 * place);
    if (cmap.getUint16(at) === 4) return at;
  }
  throw new Error("The font has no character map of format 4.");
}
