import type { StructureElement } from "pdfkit";
import { onDay, say } from "@/lib/result";
import type { TimelineRow } from "@/lib/result/timeline";
import { scaleOf } from "@/lib/result/timeline-scale";
import type { Block } from "./block";
import { flowList } from "./flow-list";
import { COLUMN } from "./look";
import { paintBar, paintLines, paintMarks, paintYears, type Ground } from "./paint-bars";
import type { Desk } from "./sheet";
import { run } from "./text";

/** The part of the sheet's width that words take: as much as the longest row needs, within bounds. The rest is drawn on. */
const WORDS = { least: 0.5, most: 0.795 } as const;
const GAP = 8;
/** The white below a row: points. */
const BELOW = 0.6;

/** Where the words of a timeline end, and how what stands beside them is drawn. */
export function groundOf(desk: Desk): Ground {
  const { timeline, result } = desk;
  const longest = Math.max(0, ...timeline.rows.map((row) => widthOf(desk, row)));
  const left = COLUMN * Math.min(WORDS.most, Math.max(WORDS.least, longest / COLUMN));
  return { left, words: left - GAP, scale: scaleOf(timeline, result.on) };
}

/** The timeline as a list, beside each row its bar; the days to remember run on, and are marked beside. */
export function barRows(desk: Desk, ground: Ground, list: StructureElement): readonly Block[] {
  const rows = desk.timeline.rows.map((row) => rowBlock(desk, { row, ground, list }));
  return underYears(desk, ground, [...rows, ...momentBlocks(desk, ground, list)]);
}

const wordsOf = ({ words, looks }: Desk, { name, told }: TimelineRow) => [
  run(`${words(name)}  `, looks.entry),
  run(words(told), looks.small),
];

function widthOf(desk: Desk, row: TimelineRow): number {
  return GAP + wordsOf(desk, row).reduce((sum, { text, look }) => sum + desk.pen.measure(text, look), 0);
}

interface Drawn {
  readonly row: TimelineRow;
  readonly ground: Ground;
  readonly list: StructureElement;
}

function rowBlock(desk: Desk, { row, ground, list }: Drawn): Block {
  const { pen, scaled } = desk;
  const setting = pen.set(wordsOf(desk, row), ground.words);
  const height = setting.height + scaled(BELOW);
  return {
    height,
    paint: (at) => {
      pen.tagged("LBody", pen.tag("LI", list), () => pen.write(setting, at));
      pen.artifact("Layout", () => {
        paintLines(desk, ground, { at, height });
        paintBar(desk, row, { ground, at, height });
      });
    },
  };
}

function momentBlocks(desk: Desk, ground: Ground, list: StructureElement): readonly Block[] {
  const { words, looks, timeline, pen, runOn } = desk;
  const told = timeline.moments.map(({ day, told }) => ({
    label: words(say("timeline.moment", { day: onDay(day), told })),
    text: "",
  }));
  const blocks = flowList(desk, list, told, { label: looks.entry, text: looks.small, width: ground.words });
  return blocks.map(({ height, paint }, place) => ({
    height,
    paint: (at) => {
      paint(at);
      const days = timeline.moments.slice(place * runOn, (place + 1) * runOn).map(({ day }) => day);
      pen.artifact("Layout", () => {
        paintLines(desk, ground, { at, height });
        paintMarks(desk, days, { ground, at, height });
      });
    },
  }));
}

/** Names the years over the first of the blocks on each page: on the line of the heading, or in the head of the page. */
function underYears(desk: Desk, ground: Ground, blocks: readonly Block[]): readonly Block[] {
  let last = Infinity;
  return blocks.map((block) => ({
    ...block,
    paint: (at) => {
      if (at.y < last) desk.pen.artifact("Layout", () => paintYears(desk, ground, at));
      last = at.y;
      block.paint(at);
    },
  }));
}
