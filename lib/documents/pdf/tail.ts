import { hotlines, say } from "@/lib/result";
import { sourcesOf } from "../sources";
import { flowList } from "./flow-list";
import { COLUMN } from "./look";
import { itemList } from "./item";
import { hairline, heading } from "./section";
import type { Part } from "./sheet";
import { run } from "./text";

const ABOVE = 3.5;

/** What the figures take for granted, each once, by number. */
export const assumptions: Part = (desk, parent) => {
  const { pen, words, looks } = desk;
  if (desk.assumptions.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("result.assumptionsTitle") });
  const items = desk.assumptions.map((assumption, place) => ({
    label: `${words(say("paper.ordinal", { number: place + 1 }))} `,
    text: words(assumption),
  }));
  return [title, ...flowList(desk, pen.tag("L", section), items, { label: looks.small, text: looks.small })];
};

/** Whom to call, and what the sheet rests on. */
export const tail: Part = (desk, parent) => {
  const { pen, words, looks, result } = desk;
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
    list,
    {
      height: source.height,
      above: ABOVE,
      paint: (at) => pen.tagged("P", section, () => pen.write(source, at)),
    },
  ];
};
