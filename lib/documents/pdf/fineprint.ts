import { inShort } from "../sources";
import { hotlines, say, type Card, type Phrase } from "@/lib/result";
import { looks } from "./look";
import type { Desk } from "./sheet";
import { run } from "./text";
import type { Run } from "./typeset";

/** Whom to call, and what was taken for granted. */
export function callLine({ words, assumptions }: Desk, card: Card): readonly Run[] {
  const calls = card.hotlines.map((id) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] }));
  const call = words(say("paper.call", { hotlines: calls }));
  if (card.assumptions.length === 0) return [run(call, looks.small)];
  const numbers = card.assumptions.map((one) => say("paper.number", { number: placeOf(one, assumptions) }));
  return [run(`${call}   ${words(say("paper.assumed", { numbers }))}`, looks.small)];
}

/** The questions that would sharpen the figure. */
export function refineLine({ words }: Desk, { refine }: Card): readonly (readonly Run[])[] {
  if (refine.length === 0) return [];
  return [[run(words(say("paper.refine", { names: refine.map(({ name }) => name) })), looks.quiet)]];
}

/** Where a right stands. */
export function basisLine({ words }: Desk, card: Card): readonly Run[] {
  return [run(words(say("paper.basis", { citations: card.citations.map(inShort) })), looks.small)];
}

function placeOf(assumption: Phrase, all: readonly Phrase[]): number {
  return all.findIndex(({ key }) => key === assumption.key) + 1;
}
