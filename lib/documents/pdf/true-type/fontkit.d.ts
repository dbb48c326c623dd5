/** What the test beside this file asks of fontkit, the other reader of fonts. */
declare module "fontkit" {
  import type { EmbeddableFont, Glyph } from "pdfkit";
  export interface DrawnGlyph extends Glyph {
    readonly path: { toSVG(): string };
  }
  export interface Font extends EmbeddableFont {
    glyphForCodePoint(codePoint: number): DrawnGlyph;
    getGlyph(id: number): DrawnGlyph;
  }
  export function create(file: Uint8Array): Font;
}
