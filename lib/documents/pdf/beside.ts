import type { StructureElement } from "pdfkit";
import { say } from "@/lib/result";
import type { Block } from "./block";
import { cardColumns } from "./cards";
import { flowList } from "./flow-list";
import { itemLabel } from "./item";
import { COLUMN } from "./look";
import { heading } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { capital, run, together } from "./text";
import type { Run } from "./typeset";

const BELOW = 2;

/** What is national law beside the draft: what can be missed first, a sum of its own, then each right. */
export const beside: Part = (desk, parent) => {
  const { pen, words, looks, result } = desk;
  const { sum, deadlines, cards } = result.beside;
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("beside.title"), lead: say("beside.lead") });
  const first = [
    ...deadlines.map(({ statement }) => [run(words(statement), looks.warning)]),
    ...(sum.state === "known" ? [sumOf(desk)] : []),
  ];
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
    cardColumns(desk, cards.eligible, section),
    ...flowList(desk, pen.tag("L", section), items, { label: looks.told, text: looks.small }),
  ];
};

function sumOf({ words, looks, result }: Desk): readonly Run[] {
  const { name, figure, notes } = result.beside.sum;
  return [
    run(`${words(name)}   `, looks.quiet),
    run(capital(words(figure)), looks.sum),
    ...notes.map((note) => run(`   ${words(note)}`, looks.small)),
  ];
}

function sentences({ pen, scaled }: Desk, all: readonly (readonly Run[])[], section: StructureElement): Block {
  const told = stack(pen, COLUMN, all);
  return { height: told.height + scaled(BELOW), leads: true, paint: (at) => told.paint(at, section) };
}
