import type { Card } from "./cards";
import type { Details } from "./details";
import { comesToNothing } from "./gains";
import type { HotlineId } from "./hotlines";
import { onDay, say, type Phrase } from "./phrase";
import { isGranted, type RightId } from "./rights";
import { venueOf, venues, type Venue } from "./venues";
import type { Words } from "./words";

/** Something to do in one place; several rights may need the very same. */
export interface Step {
  readonly rights: readonly { readonly id: RightId; readonly title: Phrase }[];
  readonly what: Phrase;
  /** By when, or between which days. */
  readonly when: readonly Phrase[];
}

/** What there is to do in one place, and whom to call about it. */
export interface Errand {
  readonly venue: Venue;
  readonly steps: readonly Step[];
  readonly hotlines: readonly HotlineId[];
}

/** Whether there is something to do for a right: the family has it, and it comes to more than nothing. */
export function isToDo(card: Card): boolean {
  return isGranted(card) && !comesToNothing(card.gains);
}

/**
 * All that a family has to do, place by place: the very steps of its cards.
 * @param words rights whose steps read alike share one
 */
export function toDoOf({ cards, beside }: Pick<Details, "cards" | "beside">, words: Words): readonly Errand[] {
  const all = [...cards.eligible, ...cards.referred, ...beside.cards.eligible, ...beside.cards.referred].filter(isToDo);
  return venues.flatMap((venue) => {
    const here = all.filter(({ id }) => venueOf[id] === venue);
    if (here.length === 0) return [];
    const steps = new Map<string, Step>();
    for (const card of here) {
      const what = words(card.next);
      steps.set(what, together(steps.get(what), card, beside));
    }
    return [{ venue, steps: [...steps.values()], hotlines: [...new Set(here.flatMap(({ hotlines }) => hotlines))] }];
  });
}

function together(step: Step | undefined, card: Card, { deadlines }: Details["beside"]): Step {
  const { id, title, next } = card;
  const claims = deadlines
    .filter((deadline) => deadline.id === id)
    .map(({ who, day }) => say("toDo.by", { child: who, day: onDay(day) }));
  return {
    rights: [...(step?.rights ?? []), { id, title }],
    what: step?.what ?? next,
    when: [...(step?.when ?? []), ...claims, ...daysOff(card)],
  };
}

/** A leave's days, where all who may have it have the same. */
function daysOff({ group, gains }: Card): readonly Phrase[] {
  if (group !== "leave") return [];
  const all = new Map(gains.flatMap(({ period }) => (period ? [[JSON.stringify(period), period] as const] : [])));
  return all.size === 1 ? [...all.values()] : [];
}
