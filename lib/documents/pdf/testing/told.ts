import { PLAN, toCivilMonth, toDate, toDay, toMonth, type CivilDate, type CivilMonth } from "@/lib/entitlements";
import {
  hotlines,
  isToDo,
  onDay,
  say,
  toDoOf,
  type Card,
  type HotlineId,
  type Phrase,
  type Phrases,
} from "@/lib/result";
import type { Timeline } from "@/lib/result/timeline";
import { inShort } from "../../sources";
import type { Sheet } from "..";

type Words = (phrases: Phrases) => string;

/** All that the page says unasked, in the order of the sheet; `note` says how it writes what became of a ground. */
export function toldBy(
  { result, answers }: Pick<Sheet, "result" | "answers">,
  words: Words,
  note: (phrase: Phrase) => Phrase = inShort,
): readonly Phrases[] {
  const { eligible, referred, unknown, notEligible } = result.cards;
  const { beside } = result;
  const errands = toDoOf(result, words);
  const all = [...eligible, ...beside.cards.eligible, ...referred];
  const named = (card: Card): readonly Phrases[] => [
    card.title,
    card.citations.map(inShort),
    ...(isToDo(card) ? [] : card.hotlines.map(call)),
  ];
  const nextOf = (card: Card) => (isToDo(card) ? [] : [card.next]);
  const granted = (card: Card): readonly Phrases[] => [
    ...named(card),
    ...card.gains.flatMap(({ figure, bound, sentence }) => [
      // Set off within a sentence that says it.
      ...(words(sentence).includes(words(figure)) ? [] : [figure]),
      ...[sentence, ...(bound ? [bound] : [])],
    ]),
    ...(card.together ? [say("result.together", { figure: card.together })] : []),
    ...(card.gains.length === 0 ? [card.about] : []),
    ...[
      ...card.announced,
      ...card.remarks,
      ...nextOf(card),
      ...card.notes.map(note),
      ...card.refine.map(({ name }) => name),
    ],
  ];
  return [
    ...result.sums.flatMap(({ name, figure, notes }) => [name, figure, ...notes]),
    ...(errands.length > 0 ? [say("toDo.title")] : []),
    ...errands.flatMap(({ venue, hotlines: calls, steps }) => [
      say(`toDo.venue.${venue}`),
      ...calls.map(call),
      ...steps.flatMap(({ what, rights, when }) => [what, ...rights.map(({ title }) => title), ...when]),
    ]),
    ...eligible.flatMap(granted),
    say("beside.title"),
    ...beside.deadlines.map(({ statement }) => statement),
    ...(beside.sum.state === "known" ? [beside.sum.name, beside.sum.figure, ...beside.sum.notes] : []),
    ...beside.cards.eligible.flatMap(granted),
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

/** All that the page says when asked for the timeline. */
export function datesTold({ rows, moments }: Timeline): readonly Phrases[] {
  return [
    ...rows.flatMap(({ name, told }) => [name, told]),
    ...moments.map(({ day, told }) => say("timeline.moment", { day: onDay(day), told })),
  ];
}

/** The same, as days: of each amount from when until when, what begins beyond the last year drawn left out. */
export function spansTold({ rows, moments }: Timeline, last: CivilDate) {
  const amounts = rows.flatMap(({ from, until, steps }) =>
    steps.length === 0
      ? [{ from, until }]
      : steps.map((step, place) => ({
          from: `${step.from}-01`,
          until: place < steps.length - 1 ? lastOf(step.until) : until,
        })),
  );
  return {
    spans: amounts
      .filter(({ from }) => from <= last)
      .map(({ from, until }) => ({ from, until: until < last ? until : last })),
    tips: rows.filter(({ until }) => until > last).length,
    marks: moments.map(({ day }) => day).filter((day) => day <= last),
  };
}

/** The last day of a month. */
function lastOf(month: CivilMonth): CivilDate {
  return toDate(toDay(`${toCivilMonth(toMonth(`${month}-01`) + 1)}-01`) - 1);
}

const call = (id: HotlineId) => say("result.call", { name: say(`hotlines.${id}`), number: hotlines[id] });

const waiting = ({ title, missing }: Card): readonly Phrases[] => [title, missing.map(({ name }) => name)];

const refused = ({ title, failures }: Card): readonly Phrases[] => [
  title,
  ...failures.map(({ statement }) => statement),
];

const unique = (phrases: readonly Phrase[]) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values(),
];
