import type { StructureElement } from "pdfkit";
import { say, type OpenQuestion } from "@/lib/result";
import type { Block } from "./block";
import { flowList } from "./flow-list";
import { itemLabel } from "./item";
import { COLUMN } from "./look";
import { groupHeading } from "./section";
import type { Desk, Part } from "./sheet";
import { run } from "./text";

const NUMBER = 16;

/** What is open: the questions that settle it, the most useful first, then each right that waits. */
export const open: Part = (desk, parent) => {
  const { pen, words, looks, result } = desk;
  const waiting = result.cards.unknown;
  if (waiting.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = groupHeading(desk, section, "unknown");
  const questions = pen.tag("L", section);
  const rights = pen.tag("L", section);
  const names = (all: (typeof waiting)[number]["missing"]) => words(all.map(({ name }) => name));
  const items = waiting.map(({ title: name, missing, stake }) => ({
    label: itemLabel(words, name),
    text: words(say(stake ? "paper.waitsForStake" : "paper.waitsFor", { names: names(missing), stake })),
  }));
  return [
    title,
    ...result.questions.map((question, place) => questionBlock(desk, question, { list: questions, place })),
    ...spaced(flowList(desk, rights, items, { label: looks.told, text: looks.small })),
  ];
};

/** Some white between the questions and the rights. */
function spaced([first, ...rest]: readonly Block[]): readonly Block[] {
  return first ? [{ ...first, above: 5 }, ...rest] : [];
}

type Place = { readonly list: StructureElement; readonly place: number };

function questionBlock({ pen, words, looks, scaled }: Desk, asked: OpenQuestion, { list, place }: Place): Block {
  const { question, child, settles } = asked;
  const inset = scaled(NUMBER);
  const number = pen.set([run(words(say("paper.ordinal", { number: place + 1 })), looks.label)], inset);
  const label = words(say(`questions.${question.words}.label`));
  const about = child ? [run(`${words(child)} `, looks.quiet)] : [];
  const setting = pen.set(
    [
      ...about,
      run(`${label}  `, looks.label),
      run(words(say("paper.settles", { titles: settles, count: settles.length })), looks.small),
    ],
    COLUMN - inset,
  );
  return {
    height: setting.height + 2,
    paint: ({ x, y }) => {
      const li = pen.tag("LI", list);
      pen.tagged("Lbl", li, () => pen.write(number, { x, y }));
      pen.tagged("LBody", li, () => pen.write(setting, { x: x + inset, y }));
    },
  };
}
