import type { StructureElement } from "pdfkit";
import type { At, Pen } from "./pen";
import type { Run } from "./typeset";

/** Paragraphs one below the other, painted each as a paragraph, or all as part of one element. */
export function stack(pen: Pen, width: number, paragraphs: readonly (readonly Run[])[]) {
  let height = 0;
  const placed = paragraphs.map((runs, place) => {
    const setting = pen.set(place < paragraphs.length - 1 ? apart(runs) : runs, width);
    const top = height;
    height += setting.height;
    return { top, setting };
  });
  const write = ({ x, y }: At) => placed.forEach(({ top, setting }) => pen.write(setting, { x, y: y + top }));
  const paint = ({ x, y }: At, parent: StructureElement) =>
    placed.forEach(({ top, setting }) => pen.tagged("P", parent, () => pen.write(setting, { x, y: y + top })));
  return { height, write, paint };
}

/** Ends text with a space, for those who hear it: what follows stands elsewhere on the page. */
function apart(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: `${last.text} ` }] : runs;
}
