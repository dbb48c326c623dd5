import type { StructureElement } from "pdfkit";
import { say, type Phrase } from "@/lib/result";
import type { Block } from "./block";
import { colors, COLUMN } from "./look";
import type { At, Pen } from "./pen";
import type { Desk } from "./sheet";
import { run } from "./text";

const GAP = 9;
const ABOVE = 4;
const BELOW_LINE = 3;

interface Heading {
  readonly title: Phrase;
  readonly lead?: Phrase | undefined;
  /** How far words may go, where something else stands beside them: points. */
  readonly width?: number;
}

/** A heading under a line of the product's colour; what leads into the section stands beside it, or below. */
export function heading(
  { pen, words, looks, scaled }: Desk,
  section: StructureElement,
  { title, lead, width = COLUMN }: Heading,
): Block {
  const name = pen.set([run(words(title), looks.section)], COLUMN);
  const beside = pen.measure(words(title), looks.section) + GAP;
  const told = lead ? [run(words(lead), looks.small)] : [];
  const short = pen.set(told, width - beside);
  // Made now, before the lists and tables that follow: tags are read in the order of their making.
  const h2 = pen.tag("H2", section);
  const p = lead && pen.tag("P", section);
  const isBeside = short.lines.length < 2;
  const more = isBeside ? short : pen.set(told, width);
  return {
    height: BELOW_LINE + name.height + (isBeside ? 0 : more.height) + 2,
    above: scaled(ABOVE),
    leads: true,
    paint: ({ x, y }) => {
      const top = y + BELOW_LINE;
      pen.artifact("Layout", () => pen.document.rect(x, y, COLUMN, 1.2).fill(colors.brand));
      pen.bookmark(words(title), y);
      pen.fill("H2", h2, () => pen.write(name, { x, y: top }));
      const at = isBeside
        ? { x: x + beside, y: top + pen.drop(looks.small, looks.section) }
        : { x, y: top + name.height };
      if (p) pen.fill("P", p, () => pen.write(more, at));
    },
  };
}

/** The heading of the rights of one status. */
export function groupHeading(desk: Desk, section: StructureElement, status: string): Block {
  const own = status !== "referred";
  return heading(desk, section, {
    title: say(`result.group.${status}.title`),
    lead: say(own ? `paper.lead.${status}` : `result.group.${status}.lead`),
  });
}

/** A thin line across. */
export function hairline(pen: Pen, { x, y }: At, width: number = COLUMN): void {
  pen.artifact("Layout", () => {
    const line = pen.document.lineWidth(0.5).moveTo(x, y);
    line.lineTo(x + width, y).stroke(colors.line);
  });
}
