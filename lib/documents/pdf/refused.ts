import { say } from "@/lib/result";
import { item } from "./item";
import { pairs } from "./pairs";
import { groupHeading } from "./section";
import type { Part } from "./sheet";

/** What is not the family's, each with why. */
export const refused: Part = (desk, parent) => {
  const { pen, words, result } = desk;
  const all = result.cards.notEligible;
  if (all.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = groupHeading(desk, section, "notEligible");
  const list = pen.tag("L", section);
  const why = (card: (typeof all)[number]) =>
    card.failures
      .map(({ statement }) => words(statement))
      .reduce((first, second) => (first ? words(say("paper.also", { first, second })) : second), "");
  return [
    title,
    ...pairs(
      list,
      all.map((card) => item(desk, card.title, why(card))),
    ),
  ];
};
