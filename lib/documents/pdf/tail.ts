import { instruments, PLAN } from "@/lib/entitlements";
import { hotlines, onDay, say, type HotlineId } from "@/lib/result";
import { colors, COLUMN, looks } from "./look";
import { HALF, pairs, type Entry } from "./pairs";
import { heading } from "./section";
import type { Part } from "./sheet";
import { stack } from "./stack";
import { run } from "./text";

const PADDING = 5;
const NUMBER = 14;

/** What the figures take for granted, each once, by number. */
export const assumptions: Part = (desk, parent) => {
  const { pen, words } = desk;
  if (desk.assumptions.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("result.assumptionsTitle") });
  const list = pen.tag("L", section);
  const entries = desk.assumptions.map((assumption, place): Entry => {
    const number = pen.set([run(words(say("paper.ordinal", { number: place + 1 })), looks.small)], NUMBER);
    const setting = pen.set([run(words(assumption), looks.small)], HALF - NUMBER);
    return {
      height: setting.height,
      paint: ({ x, y }) => {
        const li = pen.tag("LI", list);
        pen.tagged("Lbl", li, () => pen.write(number, { x, y }));
        pen.tagged("LBody", li, () => pen.write(setting, { x: x + NUMBER, y }));
      },
    };
  });
  return [title, ...pairs(list, entries)];
};

/** Whom to call, and what the sheet rests on. */
export const tail: Part = ({ pen, words }, parent) => {
  const all = Object.entries(hotlines) as [HotlineId, string][];
  const width = COLUMN / all.length;
  const cells = all.map(([id, number]) =>
    stack(pen, width - PADDING, [[run(words(say(`hotlines.${id}`)), looks.small)], [run(number, looks.figure)]]),
  );
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING;
  const section = pen.tag("Sect", parent);
  const source = pen.set(
    [run(words(say("paper.source", { day: onDay(instruments[PLAN].date) })), looks.small)],
    COLUMN,
  );
  return [
    {
      height,
      above: 9,
      leads: true,
      paint: ({ x, y }) => {
        pen.artifact("Layout", () => pen.document.roundedRect(x, y, COLUMN, height, 4).fill(colors.soft));
        const list = pen.tag("L", section);
        cells.forEach((cell, place) => {
          const at = { x: x + place * width + PADDING, y: y + PADDING };
          pen.tagged("LBody", pen.tag("LI", list), () => cell.write(at));
        });
      },
    },
    {
      height: source.height,
      above: 5,
      paint: (at) => pen.tagged("P", section, () => pen.write(source, at)),
    },
  ];
};
