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

  export class PDFDocument {
    constructor(options: DocumentOptions);
    addPage(): this;
    switchToPage(page: number): unknown;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    end(): void;

    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
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
    fill(color?: string): this;
    stroke(color?: string): this;

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

declare module "unicode-trie/index.js" {
  class UnicodeTrie {
    constructor(data: Uint8Array);
    get(codePoint: number): number;
  }
  export { UnicodeTrie as default };
}

declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export { LineBreaker as default };
}
