import { flowList } from "./flow-list";
import { itemLabel } from "./item";
import { groupHeading } from "./section";
import type { Part } from "./sheet";
import { together } from "./text";

/** What is not the family's, each with why. */
export const refused: Part = (desk, parent) => {
  const { pen, words, looks, result } = desk;
  const all = result.cards.notEligible;
  if (all.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = groupHeading(desk, section, "notEligible");
  const items = all.map(({ title: name, failures }) => ({
    label: itemLabel(words, name),
    text: together(
      words,
      failures.map(({ statement }) => statement),
    ),
  }));
  return [title, ...flowList(desk, pen.tag("L", section), items, { label: looks.told, text: looks.small })];
};
