import type { StructureElement } from "pdfkit";
import type { Block } from "./flow";
import { COLUMN, type Look } from "./look";
import type { At, Pen } from "./pen";
import type { Desk } from "./sheet";
import { run } from "./text";
import type { Piece, Setting } from "./typeset";

/** What announces an item, and what is said of it. */
export interface Told {
  readonly label: string;
  readonly text: string;
}

interface Looks {
  readonly label: Look;
  readonly text: Look;
}

/** So many items run on, and stay on one page. */
const TOGETHER = 6;

/** Short items as a list that runs on from line to line; each is an item of its own for those who hear it. */
export function flowList({ pen }: Desk, list: StructureElement, items: readonly Told[], as: Looks): readonly Block[] {
  const parts = Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, place) =>
    items.slice(place * TOGETHER, (place + 1) * TOGETHER),
  );
  return parts.map((part) => {
    // A look of its own for each item tells whose a stretch of a line is.
    const looks = part.map(() => ({ label: { ...as.label }, text: { ...as.text } }));
    const runs = part.flatMap(({ label, text }, place) => {
      const own = looks[place] ?? as;
      return [run(label, own.label), run(`${text}   `, own.text)];
    });
    const setting = pen.set(runs, COLUMN);
    return {
      height: setting.height,
      paint: (at) =>
        looks.forEach((own) => {
          const body = pen.tag("LBody", pen.tag("LI", list));
          writeThose(pen, body, { setting, at, isOwn: ({ look }) => look === own.label || look === own.text });
        }),
    };
  });
}

interface Stretch {
  readonly setting: Setting;
  readonly at: At;
  readonly isOwn: (piece: Piece) => boolean;
}

function writeThose(pen: Pen, body: StructureElement, { setting, at: { x, y }, isOwn }: Stretch): void {
  let top = y;
  pen.fill("LBody", body, () => {
    for (const { pieces, height } of setting.lines) {
      const own = pieces.filter(isOwn);
      if (own.length > 0) pen.write({ lines: [{ pieces: own, height }], height }, { x, y: top });
      top += height;
    }
  });
}
