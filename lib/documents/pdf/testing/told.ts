import { PLAN } from "@/lib/entitlements";
import { hotlines, say, type Card, type Phrase, type Phrases } from "@/lib/result";
import { inShort } from "../../sources";
import type { Sheet } from "..";

/** All that the page says, in the order of the sheet; `note` says how it writes what became of a ground. */
export function toldBy({ result, answers }: Sheet, note: (phrase: Phrase) => Phrase = inShort): readonly Phrases[] {
  const { eligible, referred, unknown, notEligible } = result.cards;
  const { beside } = result;
  const all = [...eligible, ...beside.cards.eligible, ...referred];
  const named = ({ title, citations, ...card }: Card): readonly Phrases[] => [
    title,
    citations.map(inShort),
    ...card.hotlines.map((id) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] })),
  ];
  const granted = (card: Card): readonly Phrases[] => [
    ...named(card),
    ...card.gains.flatMap(({ figure, bound, sentence }) => [figure, sentence, ...(bound ? [bound] : [])]),
    ...(card.together ? [say("result.together", { figure: card.together })] : []),
    ...(card.gains.length === 0 ? [card.about] : []),
    ...[...card.remarks, card.next, ...card.notes.map(note), ...card.refine.map(({ name }) => name)],
  ];
  const grantedBeside = (card: Card): readonly Phrases[] => [
    ...named(card),
    ...card.gains.map(({ sentence }) => sentence),
    ...[...card.remarks, card.next, ...card.refine.map(({ name }) => name)],
  ];
  return [
    ...result.sums.flatMap(({ name, figure, notes }) => [name, figure, ...notes]),
    ...eligible.flatMap(granted),
    say("beside.title"),
    ...beside.deadlines.map(({ statement }) => statement),
    ...(beside.sum.state === "known" ? [beside.sum.name, beside.sum.figure, ...beside.sum.notes] : []),
    ...beside.cards.eligible.flatMap(grantedBeside),
    ...beside.cards.unknown.flatMap(waiting),
    ...beside.cards.notEligible.flatMap(refused),
    ...referred.flatMap(granted),
    ...(unknown.length === 0 ? [] : result.questions).flatMap(({ question, settles }) => [
      say(`questions.${question.words}.label`),
      settles,
    ]),
    ...unknown.flatMap(waiting),
    ...notEligible.flatMap(refused),
    ...answers.flatMap(({ name, answer, beside }) => [name, answer, ...beside]),
    ...unique(all.flatMap(({ assumptions }) => assumptions)),
    ...Object.keys(hotlines).map((id) => say(`hotlines.${id}`)),
    unique(all.flatMap(({ citations }) => citations)).filter(({ key }) => key !== `instruments.${PLAN}`),
    say("paper.adoption"),
    say("paper.maker"),
  ];
}

const waiting = ({ title, missing }: Card): readonly Phrases[] => [title, missing.map(({ name }) => name)];

const refused = ({ title, failures }: Card): readonly Phrases[] => [
  title,
  ...failures.map(({ statement }) => statement),
];

const unique = (phrases: readonly Phrase[]) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values(),
];
