/** What this folder uses of pdfkit and of the line breaker that it brings: no DOM, no Node. */
declare module "pdfkit" {
  export interface DocumentOptions {
    readonly size: string;
    readonly margin: number;
    readonly font: null;
    readonly pdfVersion: "1.7";
    readonly tagged: boolean;
    readonly autoFirstPage: boolean;
    readonly bufferPages: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: "alphabetic";
    /** Whether the letters are painted, and whether their outlines are drawn. */
    readonly fill: boolean;
    readonly stroke: boolean;
  }

  export interface ElementOptions {
    readonly alt?: string;
    readonly scope?: "Row" | "Column";
    readonly bbox?: readonly [number, number, number, number];
  }

  /** A stretch of a page that belongs to an element. */
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  /** An element of the tag tree. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  }

  /** Where a glyph stands after the one before it; pdfkit brings the numbers to its own scale in place. */
  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  /** What is asked of a font that is embedded in part; lengths in units of the font. */
  export interface EmbeddableFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly xHeight: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: Readonly<Record<"minX" | "minY" | "maxX" | "maxY", number>>;
    readonly head: { readonly macStyle: { readonly italic: boolean } };
    readonly post: { readonly isFixedPitch: number };
    readonly "OS/2": { readonly sFamilyClass: number };
    getGlyph(id: number): Glyph;
    layout(text: string): GlyphRun;
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
  }

  /** An object of the file: what it says of itself, and its stream, in chunks. */
  export interface Reference {
    buffer: readonly Uint8Array[];
    /** Whether the stream is still to be packed. */
    compress: boolean;
    /** Writes the object into the file. */
    finalize(): void;
  }

  export class PDFDocument {
    constructor(options: DocumentOptions);
    /** Makes an object of the file. */
    ref(data?: object): Reference;
    addPage(): this;
    switchToPage(page: number): unknown;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    end(): void;

    registerFont(name: string, font: EmbeddableFont): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    path(drawing: string): this;
    lineWidth(width: number): this;
    lineCap(cap: "round"): this;
    lineJoin(join: "round"): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fill(color?: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    stroke(color?: string): this;

    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { readonly structParent: StructureElement },
    ): this;
    readonly outline: {
      /** `left` is counted from the right edge of the page. */
      addItem(title: string, options: { readonly top: number; readonly left: number }): unknown;
    };

    struct(type: string, options?: ElementOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(type: "Artifact", options: { readonly type: "Layout" | "Pagination" }): this;
    endMarkedContent(): this;
  }
}

declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}

declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export { LineBreaker as default };
}
