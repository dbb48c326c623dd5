import { itemList } from "./item";
import { looks } from "./look";
import { groupHeading } from "./section";
import type { Part } from "./sheet";
import { together } from "./text";

/** What is not the family's, each with why. */
export const refused: Part = (desk, parent) => {
  const { pen, words, result } = desk;
  const all = result.cards.notEligible;
  if (all.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = groupHeading(desk, section, "notEligible");
  const items = all.map(({ title: name, failures }) => ({
    name,
    text: together(
      words,
      failures.map(({ statement }) => statement),
    ),
  }));
  return [title, ...itemList(desk, pen.tag("L", section), items, { name: looks.text, text: looks.quiet })];
};
