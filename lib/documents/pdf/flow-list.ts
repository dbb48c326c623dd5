import type { StructureElement } from "pdfkit";
import type { Block } from "./block";
import { COLUMN, type Look } from "./look";
import type { Desk } from "./sheet";
import { fillStretch } from "./stretch";
import { run } from "./text";

/** What announces an item, and what is said of it. */
export interface Told {
  readonly label: string;
  readonly text: string;
}

interface As {
  readonly label: Look;
  readonly text: Look;
  /** How far a line goes: points. */
  readonly width?: number;
}

/** Short items as a list that runs on from line to line; each is an item of its own for those who hear it. */
export function flowList(
  { pen, runOn }: Desk,
  list: StructureElement,
  items: readonly Told[],
  as: As,
): readonly Block[] {
  const parts = Array.from({ length: Math.ceil(items.length / runOn) }, (_, place) =>
    items.slice(place * runOn, (place + 1) * runOn),
  );
  return parts.map((part) => {
    // A look of its own for each item tells whose a stretch of a line is.
    const looks = part.map(() => ({ label: { ...as.label }, text: { ...as.text } }));
    const runs = part.flatMap(({ label, text }, place) => {
      const own = looks[place] ?? as;
      return [run(label, own.label), run(`${text}   `, own.text)];
    });
    const setting = pen.set(runs, as.width ?? COLUMN);
    return {
      height: setting.height,
      paint: (at) =>
        looks.forEach((own) => {
          const body = pen.tag("LBody", pen.tag("LI", list));
          fillStretch(pen, "LBody", body, {
            setting,
            at,
            isOwn: ({ look }) => look === own.label || look === own.text,
          });
        }),
    };
  });
}
