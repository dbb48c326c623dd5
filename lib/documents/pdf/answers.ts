import { say } from "@/lib/result";
import type { Answered } from "../answers";
import { looks } from "./look";
import { HALF, pairs, type Entry } from "./pairs";
import { heading } from "./section";
import type { Desk, Part } from "./sheet";
import { stack } from "./stack";
import { run } from "./text";

const NAME = 112;
const GAP = 8;

/** The answers that all of it rests on, as a table in two columns. */
export const answers: Part = (desk, parent) => {
  if (desk.answers.length === 0) return [];
  const section = desk.pen.tag("Sect", parent);
  const head = heading(desk, section, { title: say("paper.answers"), lead: say("paper.answersLead") });
  const table = desk.pen.tag("Table", section);
  return [
    head,
    ...pairs(
      table,
      desk.answers.map((one) => answerEntry(desk, one)),
    ),
  ];
};

function answerEntry({ pen, words }: Desk, { name, answer, beside }: Answered): Entry {
  const key = pen.set([run(words(name), looks.quiet)], NAME);
  const told = stack(
    pen,
    HALF - NAME - GAP,
    [answer, ...beside].map((phrases) => [run(words(phrases), looks.text)]),
  );
  return {
    height: Math.max(key.height, told.height),
    paint: ({ x, y }, table) => {
      const row = pen.tag("TR", table);
      pen.tagged("TH", row, () => pen.write(key, { x, y }), { scope: "Row" });
      pen.tagged("TD", row, () => told.write({ x: x + NAME + GAP, y }));
    },
  };
}
