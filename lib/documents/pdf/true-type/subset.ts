import type { Glyphs } from "./glyphs";
import { bytesOf, tableOf, writeTables, type Tables } from "./tables";

/** The glyphs that a paper uses, numbered anew in the order of their first use. */
export class Subset {
  readonly #tables: Tables;
  readonly #glyphs: Glyphs;
  /** Of each glyph of the font its number here. */
  readonly #numbers = new Map([[0, 0]]);

  constructor(tables: Tables, glyphs: Glyphs) {
    this.#tables = tables;
    this.#glyphs = glyphs;
  }

  /** The number here of a glyph of the font. */
  includeGlyph(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(glyph, number);
    return number;
  }

  /** A font file of these glyphs, with the tables that a PDF asks for. */
  encode(): Uint8Array {
    const used = [...this.#numbers.keys()];
    const outlines = used.map((glyph) => this.#glyphs.outline(glyph));
    const loca = new DataView(new ArrayBuffer(4 * (used.length + 1)));
    const hmtx = new DataView(new ArrayBuffer(4 * used.length));
    const glyf = new Uint8Array(outlines.reduce((length, outline) => length + outline.length, 0));
    let end = 0;
    used.forEach((glyph, number) => {
      const outline = outlines[number] ?? new Uint8Array();
      glyf.set(outline, end);
      end += outline.length;
      loca.setUint32(4 * number + 4, end);
      hmtx.setUint16(4 * number, this.#glyphs.advance(glyph));
      hmtx.setInt16(4 * number + 2, this.#glyphs.bearing(glyph));
    });
    const [head, hhea, maxp] = [this.#copy("head"), this.#copy("hhea"), this.#copy("maxp")];
    head.setInt16(50, 1); // Offsets in four bytes each.
    hhea.setUint16(34, used.length);
    maxp.setUint16(4, used.length);
    return writeTables(new Map(Object.entries({ head, hhea, maxp, hmtx, loca, glyf: new DataView(glyf.buffer) })));
  }

  #copy(tag: string): DataView {
    return new DataView(bytesOf(tableOf(this.#tables, tag)).slice().buffer);
  }
}
