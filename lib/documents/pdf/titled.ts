import type { StructureElement } from "pdfkit";
import { widthOf } from "./columns";
import type { At } from "./pen";
import type { Desk } from "./sheet";
import { fillStretch } from "./stretch";
import { run } from "./text";

/** The name of what stands in a column as a heading, and beside it in small type what else belongs to the name. */
export function titled({ pen, looks, columns }: Desk, name: string, beside: string) {
  const setting = pen.set([run(`${name}   `, looks.name), run(beside, looks.small)], widthOf(columns));
  const roles = [
    ["H3", looks.name],
    ["P", looks.small],
  ] as const;
  return {
    height: setting.height,
    paint: (at: At, section: StructureElement) => {
      for (const [role, look] of beside ? roles : roles.slice(0, 1))
        fillStretch(pen, role, pen.tag(role, section), { setting, at, isOwn: (piece) => piece.look === look });
    },
  };
}
