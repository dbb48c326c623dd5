import type { StructureElement } from "pdfkit";
import type { Gain } from "@/lib/result";
import { COLUMN, looks } from "./look";
import type { At } from "./pen";
import type { Desk } from "./sheet";
import { capital, drop, run } from "./text";

const FIGURE = 122;

/** Where sentences begin, right of the figures. */
const SENTENCE = FIGURE + 8;

/** What a right brings, one after another. */
export function gainRows(desk: Desk, gains: readonly Gain[]) {
  if (gains.length === 0) return undefined;
  const rows = gains.map((gain) => gainRow(desk, gain));
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const paint = ({ x, y }: At, parent: StructureElement) => {
    const list = rows.length > 1 ? desk.pen.tag("L", parent) : undefined;
    let top = y;
    for (const row of rows) {
      const at = { x, y: top };
      if (list) desk.pen.tagged("LBody", desk.pen.tag("LI", list), () => row.write(at));
      else desk.pen.tagged("P", parent, () => row.write(at));
      top += row.height;
    }
  };
  return { height, paint };
}

/** A figure, and beside it all of it in one sentence, and what the figure is. */
function gainRow({ pen, words }: Desk, { figure, bound, sentence }: Gain) {
  const left = pen.set([run(`${capital(words(figure))} `, looks.figure)], FIGURE);
  const right = pen.set(
    [run(words(sentence), looks.text), ...(bound ? [run(`  ${words(bound)}`, looks.small)] : [])],
    COLUMN - SENTENCE,
  );
  const sink = drop(looks.text, looks.figure);
  const write = ({ x, y }: At) => {
    pen.write(left, { x, y });
    pen.write(right, { x: x + SENTENCE, y: y + sink });
  };
  return { height: Math.max(left.height, right.height + sink), write };
}
