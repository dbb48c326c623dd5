import type { StructureElement } from "pdfkit";
import { isToDo, say, type Card } from "@/lib/result";
import { inShort } from "../sources";
import type { Block, Columns } from "./block";
import { widthOf } from "./columns";
import { groundOf, refineLine } from "./fineprint";
import { gainRows } from "./gain-rows";
import { page } from "./look";
import type { At } from "./pen";
import { groupHeading } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { labelled, run } from "./text";
import { titled } from "./titled";
import type { Run } from "./typeset";

const ABOVE = 4.5;

/** What is higher may be cut between what it brings: a share of the page. */
const WHOLE = 0.3;
/** So many amounts stay with the name of what is cut, and as many with what is said of all. */
const AT_ENDS = 2;

/** The rights of one status, each with what it brings and where it stands. */
export function cards(status: "eligible" | "referred"): Part {
  return (desk, parent) => {
    const all = desk.result.cards[status];
    if (all.length === 0) return [];
    const section = desk.pen.tag("Sect", parent);
    return [groupHeading(desk, section, status), cardColumns(desk, all, section)];
  };
}

/** Rights in columns; a single one is as wide as the sheet. */
export function cardColumns(desk: Desk, all: readonly Card[], section: StructureElement): Columns {
  const columns = Math.min(desk.columns, all.length);
  return { columns, entries: all.flatMap((card) => cardBlocks({ ...desk, columns }, card, section)) };
}

/** A right by its name, and beside it where it stands; what it brings, one after another; what to know of it. */
function cardBlocks(desk: Desk, card: Card, section: StructureElement): readonly Block[] {
  const { pen, words, looks, scaled, columns } = desk;
  const title = titled(desk, words(card.title), groundOf(desk, card));
  const gains = gainRows(desk, card.gains, section);
  const rest = stack(pen, widthOf(columns), [
    ...(card.together ? [[run(words(say("result.together", { figure: card.together })), looks.name)]] : []),
    ...some([
      ...(card.gains.length > 0 ? [] : [run(`${words(card.about)} `, looks.text)]),
      ...[...card.announced, ...card.remarks].map((remark) => run(`${words(remark)} `, looks.quiet)),
      ...nextRuns(desk, card),
      ...card.notes.map((note) => run(`${words(inShort(note))} `, looks.small)),
    ]),
    ...refineLine(desk, card),
  ]);
  const blocks = [
    { height: title.height, paint: (at: At) => title.paint(at, section) },
    ...gains,
    { height: rest.height, paint: (at: At) => rest.paint(at, section) },
  ];
  const whole = { ...joined(blocks), above: scaled(ABOVE) };
  if (whole.height <= page.height * WHOLE || gains.length < 2 * AT_ENDS) return [whole];
  const ends = 1 + AT_ENDS;
  const first = { ...joined(blocks.slice(0, ends)), above: scaled(ABOVE) };
  return [first, ...blocks.slice(ends, -ends), joined(blocks.slice(-ends))];
}

/** Blocks one below the other, as one that is not cut. */
function joined(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    paint: ({ x, y }) => {
      let top = y;
      for (const block of blocks) {
        block.paint({ x, y: top });
        top += block.height;
      }
    },
  };
}

/** What to do for a right, unless it stands among all there is to do. */
function nextRuns({ words, looks }: Desk, card: Card): readonly Run[] {
  return isToDo(card) ? [] : labelled(words(say("result.next")), `${words(card.next)} `, looks);
}

function some(runs: readonly Run[]): readonly (readonly Run[])[] {
  return runs.length > 0 ? [runs] : [];
}
