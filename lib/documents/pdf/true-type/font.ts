import type { EmbeddableFont, GlyphRun } from "pdfkit";
import { glyphsOf, type Glyphs } from "./glyphs";
import { Subset } from "./subset";
import { bytesOf, readTables, tableOf } from "./tables";

/**
 * A font of the paper as pdfkit asks for one: a TrueType file without layout tables, each character a glyph of its own.
 * fontkit, which pdfkit would bring, is more than half of all its code, and made for every script and format.
 * Throws where a table is missing.
 */
export function trueType(file: Uint8Array): EmbeddableFont {
  const tables = readTables(file);
  const of = (tag: string) => tableOf(tables, tag);
  const [head, hhea, os2, post] = [of("head"), of("hhea"), of("OS/2"), of("post")];
  const glyphs = glyphsOf(tables);
  return {
    postscriptName: nameIn(of("name")),
    unitsPerEm: head.getUint16(18),
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    "OS/2": { sFamilyClass: os2.getInt16(30) },
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x1_0000,
    post: { isFixedPitch: post.getUint32(12) },
    getGlyph: (id) => ({ id, codePoints: [], advanceWidth: glyphs.advance(id) }),
    layout: (text) => runOf(text, glyphs),
    createSubset: () => new Subset(tables, glyphs),
  };
}

function runOf(text: string, glyphs: Glyphs): GlyphRun {
  const set = Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const id = glyphs.of(codePoint);
    return { id, codePoints: [codePoint], advanceWidth: glyphs.advance(id) };
  });
  const positions = set.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return {
    glyphs: set,
    positions,
    // Asked for after pdfkit has brought the positions to its own scale.
    get advanceWidth() {
      return positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
    },
  };
}

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** The PostScript name of the font, from its `name` table. */
function nameIn(name: DataView): string {
  const texts = name.getUint16(4);
  for (let record = 6; record < 6 + 12 * name.getUint16(2); record += 12) {
    if (name.getUint16(record) !== WINDOWS || name.getUint16(record + 6) !== POSTSCRIPT_NAME) continue;
    const [length, offset] = [name.getUint16(record + 8), name.getUint16(record + 10)];
    // Such a name is ASCII: of each two bytes the second says it.
    const letters = bytesOf(name).subarray(texts + offset, texts + offset + length);
    return String.fromCharCode(...letters.filter((_, place) => place % 2 === 1));
  }
  throw new Error("The font has no PostScript name.");
}
