import { inShort } from "../sources";
import { hotlines, isToDo, say, type Card, type Phrase } from "@/lib/result";
import type { Desk } from "./sheet";
import { run } from "./text";
import type { Run } from "./typeset";

/** Where a right stands; whom to call, unless what there is to do says so; what was taken for granted. */
export function groundOf({ words, assumptions }: Desk, card: Card): string {
  const calls = card.hotlines.map((id) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] }));
  const numbers = card.assumptions.map((one) => say("paper.number", { number: placeOf(one, assumptions) }));
  const told = [
    say("paper.basis", { citations: card.citations.map(inShort) }),
    ...(isToDo(card) ? [] : [say("paper.call", { hotlines: calls })]),
    ...(numbers.length > 0 ? [say("paper.assumed", { numbers })] : []),
  ];
  return told.map((phrase) => words(phrase)).join("   ");
}

/** The questions that would sharpen the figure. */
export function refineLine({ words, looks }: Desk, { refine }: Card): readonly (readonly Run[])[] {
  if (refine.length === 0) return [];
  return [[run(words(say("paper.refine", { names: refine.map(({ name }) => name) })), looks.quiet)]];
}

function placeOf(assumption: Phrase, all: readonly Phrase[]): number {
  return all.findIndex(({ key }) => key === assumption.key) + 1;
}
