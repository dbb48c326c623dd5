import type { StructureElement } from "pdfkit";
import { say, type Card } from "@/lib/result";
import { cardTitle } from "./cards";
import { refineLine } from "./fineprint";
import type { Block } from "./flow";
import { flowList } from "./flow-list";
import { itemLabel } from "./item";
import { COLUMN, looks } from "./look";
import { heading } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { capital, labelled, run, together } from "./text";
import type { Run } from "./typeset";

const ABOVE = 4;

/** What is national law beside the draft, in sentences: what can be missed first, a sum of its own, then each right. */
export const beside: Part = (desk, parent) => {
  const { pen, words, result } = desk;
  const { sum, deadlines, cards } = result.beside;
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("beside.title"), lead: say("beside.lead") });
  const first = [
    ...deadlines.map(({ statement }) => [run(words(statement), looks.warning)]),
    ...(sum.state === "known" ? [sumOf(desk)] : []),
  ];
  const rights = cards.eligible.map((card) => rightBlock(desk, card, section));
  const items = [
    ...cards.unknown.map(({ title: name, missing }) => ({
      label: itemLabel(words, name),
      text: words(say("paper.waitsFor", { names: missing.map((asked) => asked.name) })),
    })),
    ...cards.notEligible.map(({ title: name, failures }) => ({
      label: itemLabel(words, name),
      text: together(
        words,
        failures.map(({ statement }) => statement),
      ),
    })),
  ];
  return [
    title,
    ...(first.length > 0 ? [sentences(desk, first, section)] : []),
    ...rights,
    ...flowList(desk, pen.tag("L", section), items, { label: looks.told, text: looks.small }),
  ];
};

function sumOf({ words, result }: Desk): readonly Run[] {
  const { name, figure, notes } = result.beside.sum;
  return [
    run(`${words(name)}   `, looks.quiet),
    run(capital(words(figure)), looks.sum),
    ...notes.map((note) => run(`   ${words(note)}`, looks.small)),
  ];
}

/** A right by its name, where it stands and whom to call beside it; then what it brings, and what to know and to do. */
function rightBlock(desk: Desk, card: Card, section: StructureElement): Block {
  const { pen, words } = desk;
  const title = cardTitle(desk, card, section);
  const told = stack(pen, COLUMN, [
    card.gains.map(({ sentence }) => run(`${words(sentence)} `, looks.text)),
    [
      ...[...card.announced, ...card.remarks].map((remark) => run(`${words(remark)} `, looks.small)),
      ...labelled(words(say("result.next")), words(card.next), { label: looks.told, text: looks.told }),
    ],
    ...refineLine(desk, card),
  ]);
  return {
    height: title.height + told.height,
    above: ABOVE,
    paint: ({ x, y }) => {
      title.paint({ x, y });
      told.paint({ x, y: y + title.height }, section);
    },
  };
}

function sentences({ pen }: Desk, all: readonly (readonly Run[])[], section: StructureElement): Block {
  const told = stack(pen, COLUMN, all);
  return { height: told.height, leads: true, paint: (at) => told.paint(at, section) };
}
