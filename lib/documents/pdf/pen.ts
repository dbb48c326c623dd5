import { PDFDocument, type ElementOptions, type EmbeddableFont, type StructureElement } from "pdfkit";
import { ASCENT, page, type Look } from "./look";
import { packWith, type Deflate } from "./pack-with";
import { trueType } from "./true-type/font";
import { typeset, type Run, type Setting } from "./typeset";

/** Where something is painted. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** How far something reaches from where it is painted. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the pen is made of. */
export interface Tools {
  /** The font, as a file. */
  readonly font: Uint8Array;
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
  /** From one line to the next, in sizes. */
  readonly leading: number;
}

/** The only font: bold is the same, its outlines drawn as well, so that a phone loads half as much. */
const FONT = "paper";

/** How thick the outline of a bold letter is, as a share of its size. */
const OUTLINE = 0.028;

/** Writes tagged text and draws; all that knows pdfkit. */
export class Pen {
  readonly document: PDFDocument;
  /** The root of the tags. */
  readonly root: StructureElement;
  readonly #font: EmbeddableFont;
  readonly #leading: number;
  /** Of each character, as a share of the size: the font has no kerning, so a text is as wide as its characters. */
  readonly #widths = new Map<string, number>();

  constructor({ font, deflate }: Tools, { title, author, subject, lang, leading }: About) {
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
    this.#leading = leading;
    if (deflate) packWith(this.document, deflate);
    this.#font = trueType(font);
    this.document.registerFont(FONT, this.#font);
    this.root = this.document.struct("Document");
  }

  /** How wide a text is. */
  readonly measure = (text: string, { size }: Look): number => {
    let width = 0;
    for (const character of text) width += this.#widthOf(character);
    return width * size;
  };

  #widthOf(character: string): number {
    const known = this.#widths.get(character);
    if (known !== undefined) return known;
    const width = this.#font.layout(character).advanceWidth / this.#font.unitsPerEm;
    this.#widths.set(character, width);
    return width;
  }

  /** Text broken into lines of a width. */
  set(runs: readonly Run[], width: number): Setting {
    return typeset(runs, width, { measure: this.measure, leading: this.#leading });
  }

  /** How much lower a first line must begin for its baseline to meet that of a larger one. */
  drop(look: Look, beside: Look): number {
    return (beside.size - look.size) * ((this.#leading - 1) / 2 + ASCENT);
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

  /** Makes a stretch of the page lead to an address: for a finger, and for a reader aloud. */
  link(element: StructureElement, address: string, { x, y, width, height }: At & Size): void {
    this.document.link(x, y, width, height, address, { structParent: element });
    // An element that ends later would name another page as that of its link.
    element.end();
  }

  /** Lists a heading, painted at a height of the page, where a reader turns to the parts of the file. */
  bookmark(title: string, top: number): void {
    this.document.outline.addItem(title, { top, left: page.width });
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

  #writePiece({ text, look: { size, color, bold = false } }: Run, x: number, baseline: number): void {
    const { document } = this;
    if (bold)
      document
        .lineWidth(size * OUTLINE)
        .lineJoin("round")
        .strokeColor(color);
    document
      .font(FONT)
      .fontSize(size)
      .fillColor(color)
      .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", fill: true, stroke: bold });
  }
}
