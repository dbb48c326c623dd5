import type { StructureElement } from "pdfkit";
import { hotlines, say, toDoOf, type Errand, type Step } from "@/lib/result";
import type { Block } from "./block";
import { widthOf } from "./columns";
import { colors } from "./look";
import { heading } from "./section";
import type { Desk, Part } from "./sheet";
import { run } from "./text";
import { titled } from "./titled";

/** The side of a box, the room it takes from the words beside it, and the white above a place. */
const BOX = 6.4;
const INSET = 10.5;
const ABOVE = 4;

/** All there is to do, by where one goes: the one place where the sheet says so. */
export const toDo: Part = (desk, parent) => {
  const errands = toDoOf(desk.result, desk.words);
  if (errands.length === 0) return [];
  const section = desk.pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("toDo.title") });
  return [title, { columns: desk.columns, entries: errands.map((errand) => errandBlock(desk, errand, section)) }];
};

/** A place, whom to call about it, and each step with a box to tick. */
function errandBlock(desk: Desk, errand: Errand, section: StructureElement): Block {
  const { pen, words, scaled } = desk;
  const calls = errand.hotlines.map((id) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] }));
  const title = titled(desk, words(say(`toDo.venue.${errand.venue}`)), calls.map(words).join(" · "));
  const steps = errand.steps.map((step) => stepRow(desk, step));
  return {
    height: title.height + steps.reduce((sum, { height }) => sum + height, 0),
    above: scaled(ABOVE),
    paint: ({ x, y }) => {
      title.paint({ x, y }, section);
      const list = pen.tag("L", section);
      let top = y + title.height;
      for (const step of steps) {
        step.paint({ x, y: top }, list);
        top += step.height;
      }
    },
  };
}

/** A step, and beside it in small type which rights it is for, and by when. */
function stepRow({ pen, words, looks, columns, scaled }: Desk, { what, rights, when }: Step) {
  const inset = scaled(INSET);
  const setting = pen.set(
    [
      run(`${words(what)} `, looks.text),
      run([...rights.map(({ title }) => title), ...when].map(words).join(" · "), looks.small),
    ],
    widthOf(columns) - inset,
  );
  return {
    height: setting.height,
    paint: ({ x, y }: { readonly x: number; readonly y: number }, list: StructureElement) => {
      const side = scaled(BOX);
      const top = y + ((setting.lines[0]?.height ?? side) - side) / 2;
      pen.artifact("Layout", () =>
        pen.document
          .lineWidth(0.7)
          .rect(x + 0.5, top, side, side)
          .stroke(colors.ink),
      );
      pen.tagged("LBody", pen.tag("LI", list), () => pen.write(setting, { x: x + inset, y }));
    },
  };
}
