import { say } from "@/lib/result";
import { flowList } from "./flow-list";
import { itemLabel } from "./item";
import { heading } from "./section";
import type { Part } from "./sheet";
import { together } from "./text";

/** The answers that all of it rests on, each by its name. */
export const answers: Part = (desk, parent) => {
  const { pen, words, looks } = desk;
  if (desk.answers.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const head = heading(desk, section, { title: say("paper.answers"), lead: say("paper.answersLead") });
  const items = desk.answers.map(({ name, answer, beside }) => ({
    label: itemLabel(words, name),
    text: together(words, [answer, ...beside]),
  }));
  return [head, ...flowList(desk, pen.tag("L", section), items, { label: looks.small, text: looks.told })];
};
