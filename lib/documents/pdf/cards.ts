import type { StructureElement } from "pdfkit";
import { say, type Card } from "@/lib/result";
import { inShort } from "../sources";
import { basisLine, callLine, refineLine } from "./fineprint";
import type { Block } from "./flow";
import { gainRows } from "./gain-rows";
import { COLUMN, looks } from "./look";
import { groupHeading, hairline } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { drop, labelled, run } from "./text";
import type { Run } from "./typeset";

const GAP = 10;
const PADDING = 2.5;

/** The rights of one status, each with what it brings, what to do and where it stands. */
export function cards(status: "eligible" | "referred"): Part {
  return (desk, parent) => {
    const all = desk.result.cards[status];
    if (all.length === 0) return [];
    const section = desk.pen.tag("Sect", parent);
    const blocks = all.map((card, place) => cardBlock(desk, card, section, { ruled: place > 0 }));
    return [groupHeading(desk, section, status), ...blocks];
  };
}

function cardBlock(desk: Desk, card: Card, section: StructureElement, { ruled }: { ruled: boolean }): Block {
  const { pen, words } = desk;
  const title = cardTitle(desk, card, section);
  const gains = gainRows(desk, card.gains);
  const advice = stack(pen, COLUMN, [
    ...(card.together ? [[run(words(say("result.together", { figure: card.together })), looks.name)]] : []),
    [
      ...(gains ? [] : [run(`${words(card.about)} `, looks.text)]),
      ...[...card.announced, ...card.remarks].map((remark) => run(`${words(remark)} `, looks.quiet)),
      ...labelled(words(say("result.next")), words(card.next), looks),
      ...card.notes.map((note) => run(` ${words(inShort(note))}`, looks.small)),
    ],
    ...refineLine(desk, card),
  ]);
  const gainsTop = PADDING + title.height;
  const adviceTop = gainsTop + (gains?.height ?? 0);
  return {
    height: adviceTop + advice.height + PADDING,
    paint: ({ x, y }) => {
      if (ruled) hairline(pen, { x, y });
      title.paint({ x, y: y + PADDING });
      gains?.paint({ x, y: y + gainsTop }, section);
      advice.paint({ x, y: y + adviceTop }, section);
    },
  };
}

/** The name of a right, and beside it in small type where it stands and whom to call. */
export function cardTitle(desk: Desk, card: Card, section: StructureElement): Block {
  const { pen, words } = desk;
  const name = pen.set([run(`${words(card.title)} `, looks.name)], COLUMN);
  const left = pen.measure(words(card.title), looks.name) + GAP;
  const ground = pen.set(groundRuns(desk, card), COLUMN - left);
  const sink = drop(looks.small, looks.name);
  return {
    height: Math.max(name.height, sink + ground.height),
    paint: ({ x, y }) => {
      pen.tagged("H3", section, () => pen.write(name, { x, y }));
      pen.tagged("P", section, () => pen.write(ground, { x: x + left, y: y + sink }));
    },
  };
}

function groundRuns(desk: Desk, card: Card): readonly Run[] {
  return [...basisLine(desk, card), run("   ", looks.small), ...callLine(desk, card)];
}
