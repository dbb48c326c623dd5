import { say, type Sum } from "@/lib/result";
import type { StructureElement } from "pdfkit";
import { QUIET_ZONE } from "../qr";
import { colors, COLUMN } from "./look";
import type { At } from "./pen";
import { paintQr, qrSide } from "./qr-figure";
import type { Desk, Part } from "./sheet";
import { capital, run } from "./text";

const GAP = 14;
const NAME = 96;
const PADDING = 10;
const ROW_PADDING = 3;

/** The five sums, and beside them the code that reopens the case. */
export const sums: Part = (desk, parent) => {
  const { pen, words, looks, result, code, link } = desk;
  const side = qrSide(code.length + 2 * QUIET_ZONE);
  const caption = pen.set([run(words(say("paper.qr")), looks.small)], side);
  const width = COLUMN - GAP - side;
  const section = pen.tag("Sect", parent);
  const table = pen.tag("Table", section);
  const rows = result.sums.map((sum) => sumRow(desk, sum, { table, width }));
  const tableHeight = rows.reduce((total, { height }) => total + height, 0);
  const height = Math.max(tableHeight, side + caption.height);
  const stretch = (height - tableHeight) / rows.length;
  return [
    {
      height,
      above: 10,
      paint: ({ x, y }) => {
        pen.artifact("Layout", () => pen.document.roundedRect(x, y, width, height, 4).fill(colors.soft));
        let top = y;
        for (const [place, row] of rows.entries()) {
          if (place > 0) pen.artifact("Layout", () => rule(desk, { x: x + PADDING, y: top }, width - 2 * PADDING));
          row.paint({ x: x + PADDING, y: top + ROW_PADDING + stretch / 2 });
          top += row.height + stretch;
        }
        const left = x + COLUMN - side;
        const leads = pen.tag("Link", section);
        paintQr(pen, code, { at: { x: left, y }, side, alt: words(say("paper.qrAlt")), parent: leads });
        pen.link(leads, link, { x: left, y, width: side, height: side });
        pen.tagged("P", section, () => pen.write(caption, { x: left, y: y + side }));
      },
    },
  ];
};

function rule({ pen }: Desk, { x, y }: At, width: number): void {
  pen.document
    .lineWidth(0.5)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colors.line);
}

function sumRow(
  { pen, words, looks, scaled }: Desk,
  sum: Sum,
  { table, width }: { table: StructureElement; width: number },
) {
  const look = sum.state === "known" ? looks.sum : looks.quiet;
  const inset = scaled(NAME);
  const inner = width - 2 * PADDING - inset;
  const name = pen.set([run(words(sum.name), looks.quiet)], inset - 8);
  const notes = sum.notes.map((note) => run(`   ${words(note)}`, looks.small));
  const told = pen.set([run(capital(words(sum.figure)), look), ...notes], inner);
  const paint = ({ x, y }: At) => {
    const tr = pen.tag("TR", table);
    pen.tagged("TH", tr, () => pen.write(name, { x, y: y + pen.drop(looks.quiet, look) }), { scope: "Row" });
    pen.tagged("TD", tr, () => pen.write(told, { x: x + inset, y }));
  };
  return { height: Math.max(name.height, told.height) + 2 * ROW_PADDING, paint };
}
