import { getDocumentProxy } from "unpdf";
import { hotlines } from "@/lib/result";

/** A stretch of a line where it is painted: points from the lower left corner of the page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Where the text of a PDF stands, page by page, as another program reads it. */
export async function linesOf(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item): Line[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ text: item.str, x, y, width: item.width, size: item.height }];
      }),
    );
  }
  return pages;
}

/** What printers leave white at the edges of a sheet of A4. */
const EDGE = 11;
const [WIDTH, HEIGHT] = [595.28, 841.89];

/** How far letters reach above and below their baseline, in sizes: the ink of them, not the room of their line. */
const [ABOVE, BELOW] = [0.8, 0.12];

/** What would be cut off at the edge of the paper. */
export function beyond(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ x, y, width, size }) => {
      const isWithin = x >= EDGE && x + width <= WIDTH - EDGE;
      return !isWithin || y - BELOW * size < EDGE || y + ABOVE * size > HEIGHT - EDGE;
    })
    .map(({ text }) => text);
}

/** Stretches that lie over each other. */
export function overlapping(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((one, place) =>
    lines.slice(place + 1).flatMap((other) => (isOver(one, other) ? [`${one.text} | ${other.text}`] : [])),
  );
}

function isOver(one: Line, other: Line): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const [top, bottom] = [
    Math.min(one.y + ABOVE * one.size, other.y + ABOVE * other.size),
    Math.max(one.y - BELOW * one.size, other.y - BELOW * other.size),
  ];
  return across > 0.5 && top - bottom > 0.5;
}

/** The numbers to call that fell off from their names, or from the word before them: each begins its line. */
export function fallenNumbers(pages: readonly (readonly Line[])[]): readonly string[] {
  const numbers = Object.values(hotlines);
  return pages.flatMap((lines) =>
    lines
      .filter(({ text }) => numbers.some((number) => text.trimStart().startsWith(number)))
      .filter((line) => !lines.some((other) => isJustBefore(other, line)))
      .map(({ text }) => text),
  );
}

/** As wide as a space or two. */
const GAP = 14;

function isJustBefore(one: Line, { x, y }: Line): boolean {
  const end = one.x + one.width;
  return Math.abs(one.y - y) < 2 && one.x < x && end > x - GAP;
}
