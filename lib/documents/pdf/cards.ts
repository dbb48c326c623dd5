import type { StructureElement } from "pdfkit";
import { say, type Card } from "@/lib/result";
import { basisLine, callLine, refineLine } from "./fineprint";
import type { Block } from "./flow";
import { gainRows } from "./gain-rows";
import { COLUMN, looks } from "./look";
import { groupHeading, hairline } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { drop, labelled, run } from "./text";

/** Names, clauses and telephones stand to the left, what a right brings and what to do beside them. */
const NAME = 128;
const BODY = NAME + 10;
const PADDING = 3;

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
  const width = COLUMN - BODY;
  const gains = gainRows(desk, card.gains, width);
  const first = gains ? looks.figure : looks.name;
  const name = pen.set([run(words(card.title), looks.name)], NAME);
  const ground = stack(pen, NAME, [basisLine(desk, card), callLine(desk, card)]);
  const advice = stack(pen, width, [
    ...(card.together ? [[run(words(say("result.together", { figure: card.together })), looks.name)]] : []),
    ...(gains ? [] : [[run(words(card.about), looks.text)]]),
    ...card.remarks.map((remark) => [run(words(remark), looks.quiet)]),
    labelled(words(say("result.next")), words(card.next), looks),
    ...refineLine(desk, card),
  ]);
  const nameTop = drop(looks.name, first);
  const adviceTop = gains ? gains.height : drop(looks.text, first);
  const left = nameTop + name.height + ground.height;
  const right = adviceTop + advice.height;
  return {
    height: Math.max(left, right) + 2 * PADDING,
    paint: ({ x, y }) => {
      if (ruled) hairline(pen, { x, y });
      const top = y + PADDING;
      pen.tagged("H3", section, () => pen.write(name, { x, y: top + nameTop }));
      gains?.paint({ x: x + BODY, y: top }, section);
      advice.paint({ x: x + BODY, y: top + adviceTop }, section);
      pen.tagged("P", section, () => ground.write({ x, y: top + nameTop + name.height }));
    },
  };
}
