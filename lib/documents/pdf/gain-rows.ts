import type { StructureElement } from "pdfkit";
import type { Gain } from "@/lib/result";
import type { Block } from "./block";
import { widthOf } from "./columns";
import type { Desk } from "./sheet";
import { capital, run } from "./text";
import type { Run } from "./typeset";

/** What a right brings, one after another. */
export function gainRows(desk: Desk, gains: readonly Gain[], parent: StructureElement): readonly Block[] {
  const { pen, columns } = desk;
  let list: StructureElement | undefined;
  const element = () => {
    if (gains.length === 1) return pen.tag("P", parent);
    // Made with its first item: tags are read in the order of their making.
    list ??= pen.tag("L", parent);
    return pen.tag("LBody", pen.tag("LI", list));
  };
  return gains.map((gain) => {
    const row = pen.set(gainRuns(desk, gain), widthOf(columns));
    const role = gains.length === 1 ? "P" : "LBody";
    return { height: row.height, paint: (at) => pen.fill(role, element(), () => pen.write(row, at)) };
  });
}

/** A sentence with its figure set off, or after it where the sentence says it in other words; then what the figure is. */
function gainRuns({ words, looks }: Desk, { figure, bound, sentence }: Gain): readonly Run[] {
  const [stressed, told] = [words(figure), words(sentence)];
  const at = told.indexOf(stressed);
  const said =
    at < 0
      ? [run(`${capital(stressed)}   `, looks.figure), run(told, looks.text)]
      : [
          run(told.slice(0, at), looks.text),
          run(stressed, looks.figure),
          run(told.slice(at + stressed.length), looks.text),
        ];
  return [...said, ...(bound ? [run(`  ${words(bound)}`, looks.small)] : [])];
}
