import { PLAN } from "@/lib/entitlements";
import { hotlines, say, type Card, type Phrase, type Phrases } from "@/lib/result";
import { inShort } from "../../sources";
import type { Sheet } from "..";

/** All that the page says, in the order of the sheet. */
export function toldBy({ result, answers }: Sheet): readonly Phrases[] {
  const { eligible, referred, unknown, notEligible } = result.cards;
  const all = [...eligible, ...referred];
  const granted = ({ title, about, gains, remarks, next, refine, ...card }: Card): readonly Phrases[] => [
    title,
    ...gains.flatMap(({ figure, bound, sentence }) => [figure, ...(bound ? [bound] : []), sentence]),
    ...(card.together ? [say("result.together", { figure: card.together })] : []),
    ...(gains.length === 0 ? [about] : []),
    ...[...remarks, next, ...refine.map(({ name }) => name)],
    card.citations.map(inShort),
    ...card.hotlines.map((id) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] })),
  ];
  return [
    ...result.sums.flatMap(({ name, figure, notes }) => [name, figure, ...notes]),
    ...all.flatMap(granted),
    ...(unknown.length === 0 ? [] : result.questions).flatMap(({ question, settles }) => [
      say(`questions.${question.words}.label`),
      settles,
    ]),
    ...unknown.flatMap(({ title, missing }) => [title, missing.map(({ name }) => name)]),
    ...notEligible.flatMap(({ title, failures }) => [title, ...failures.map(({ statement }) => statement)]),
    ...answers.flatMap(({ name, answer, beside }) => [name, answer, ...beside]),
    ...unique(all.flatMap(({ assumptions }) => assumptions)),
    ...Object.keys(hotlines).map((id) => say(`hotlines.${id}`)),
    unique(all.flatMap(({ citations }) => citations)).filter(({ key }) => key !== `instruments.${PLAN}`),
    say("paper.adoption"),
    say("paper.maker"),
  ];
}

const unique = (phrases: readonly Phrase[]) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values(),
];
