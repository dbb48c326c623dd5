import { hotlines, say } from "@/lib/result";
import { sourcesOf } from "../sources";
import { inColumns, widthOf, type Entry } from "./columns";
import { COLUMN, looks } from "./look";
import { itemList } from "./item";
import { hairline, heading } from "./section";
import type { Part } from "./sheet";
import { run } from "./text";

const ABOVE = 5;
const NUMBER = 14;
const COLUMNS = 2;

/** What the figures take for granted, each once, by number. */
export const assumptions: Part = (desk, parent) => {
  const { pen, words } = desk;
  if (desk.assumptions.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("result.assumptionsTitle") });
  const list = pen.tag("L", section);
  const entries = desk.assumptions.map((assumption, place): Entry => {
    const number = pen.set([run(words(say("paper.ordinal", { number: place + 1 })), looks.small)], NUMBER);
    const setting = pen.set([run(words(assumption), looks.small)], widthOf(COLUMNS) - NUMBER);
    return {
      height: setting.height,
      paint: ({ x, y }) => {
        const li = pen.tag("LI", list);
        pen.tagged("Lbl", li, () => pen.write(number, { x, y }));
        pen.tagged("LBody", li, () => pen.write(setting, { x: x + NUMBER, y }));
      },
    };
  });
  return [title, ...inColumns(COLUMNS, list, entries)];
};

/** Whom to call, and what the sheet rests on. */
export const tail: Part = (desk, parent) => {
  const { pen, words, result } = desk;
  const section = pen.tag("Sect", parent);
  const calls = Object.entries(hotlines).map(([id, text]) => ({
    name: say(`hotlines.${id}`),
    text,
    link: `tel:${text}`,
  }));
  const list = itemList(desk, pen.tag("L", section), calls, { name: looks.small, text: looks.label });
  const source = pen.set(
    sourcesOf(result).map((sentence) => run(`${words(sentence)} `, looks.small)),
    COLUMN,
  );
  return [
    { height: ABOVE, above: ABOVE, leads: true, paint: (at) => hairline(pen, at) },
    ...list.map((block) => ({ ...block, leads: true })),
    {
      height: source.height,
      above: ABOVE,
      paint: (at) => pen.tagged("P", section, () => pen.write(source, at)),
    },
  ];
};
