import { PDFDocument, type ElementOptions, type EmbeddableFont, type StructureElement } from "pdfkit";
import { ASCENT, type Look } from "./look";
import { packWith, type Deflate } from "./pack-with";
import { trueType } from "./true-type/font";
import { typeset, type Run, type Setting } from "./typeset";

/** Where something is painted. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** What the pen is made of. */
export interface Tools {
  /** The two weights of the font, as files. */
  readonly fonts: Readonly<Record<Weight, Uint8Array>>;
  /** How the platform packs bytes, where it can. */
  readonly deflate: Deflate | undefined;
}

/** What is written into the file about itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** A language tag, as `zh-CN`. */
  readonly lang: string;
}

type Weight = "regular" | "bold";

/** Writes tagged text and draws; all that knows pdfkit. */
export class Pen {
  readonly document: PDFDocument;
  /** The root of the tags. */
  readonly root: StructureElement;
  readonly #fonts: Readonly<Record<Weight, EmbeddableFont>>;
  /** Of each character, as a share of the size: the fonts have no kerning, so a text is as wide as its characters. */
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor({ fonts, deflate }: Tools, { title, author, subject, lang }: About) {
    this.document = new PDFDocument({
      size: "A4",
      margin: 0,
      font: null,
      pdfVersion: "1.7",
      tagged: true,
      autoFirstPage: false,
      bufferPages: true,
      lang,
      displayTitle: true,
      info: { Title: title, Author: author, Subject: subject },
    });
    if (deflate) packWith(this.document, deflate);
    this.#fonts = { regular: trueType(fonts.regular), bold: trueType(fonts.bold) };
    this.document.registerFont("regular", this.#fonts.regular).registerFont("bold", this.#fonts.bold);
    this.root = this.document.struct("Document");
  }

  /** How wide a text is. */
  readonly measure = (text: string, { size, bold }: Look): number => {
    const weight = bold ? "bold" : "regular";
    let width = 0;
    for (const character of text) width += this.#widthOf(character, weight);
    return width * size;
  };

  #widthOf(character: string, weight: Weight): number {
    const known = this.#widths[weight].get(character);
    if (known !== undefined) return known;
    const font = this.#fonts[weight];
    const width = font.layout(character).advanceWidth / font.unitsPerEm;
    this.#widths[weight].set(character, width);
    return width;
  }

  /** Text broken into lines of a width. */
  set(runs: readonly Run[], width: number): Setting {
    return typeset(runs, width, this.measure);
  }

  /** A new element at the end of another one. */
  tag(type: string, parent: StructureElement, options: ElementOptions = {}): StructureElement {
    const element = this.document.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Paints what belongs to a new element at the end of another one. */
  tagged(type: string, parent: StructureElement, paint: () => void, options: ElementOptions = {}): void {
    this.fill(type, this.tag(type, parent, options), paint);
  }

  /** Paints what belongs to an element that has its place already. */
  fill(type: string, element: StructureElement, paint: () => void): void {
    element.add(this.document.markStructureContent(type));
    paint();
    this.document.endMarkedContent();
  }

  /** Paints what a reader aloud passes over. */
  artifact(type: "Layout" | "Pagination", paint: () => void): void {
    this.document.markContent("Artifact", { type });
    paint();
    this.document.endMarkedContent();
  }

  /** Writes lines. */
  write({ lines }: Setting, { x, y }: At): void {
    let top = y;
    for (const { pieces, height } of lines) {
      const size = Math.max(...pieces.map(({ look }) => look.size));
      const baseline = top + (height - size) / 2 + size * ASCENT;
      for (const piece of pieces) this.#writePiece(piece, x + piece.x, baseline);
      top += height;
    }
  }

  #writePiece({ text, look }: Run, x: number, baseline: number): void {
    this.document
      .font(look.bold ? "bold" : "regular")
      .fontSize(look.size)
      .fillColor(look.color)
      .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  }
}
