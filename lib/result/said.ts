import { besideCatalogue, catalogue } from "@/lib/entitlements";
import type { Also } from "./also";
import type { Card } from "./cards";
import type { ByStatus } from "./details";
import { say, type Phrase, type Phrases } from "./phrase";
import type { Reason } from "./reasons";
import type { Result } from "./result";
import { isGranted } from "./rights";
import type { Sum } from "./sum";

/** What page and paper say of a case, as texts in one language. */
export interface Said {
  /** All of it in a sentence or two. */
  readonly gist: readonly string[];
  readonly sums: readonly SaidSum[];
  /** The largest amounts that are part of no sum, of plan and national law alike: never to be added up. */
  readonly also: readonly SaidAmount[];
  /** In the order of the assessment. */
  readonly cards: readonly SaidCard[];
  /** What is national law beside the plan, apart from all above. */
  readonly beside: {
    readonly sum: SaidSum;
    /** By when something must first be claimed, the nearest first. */
    readonly deadlines: readonly string[];
    readonly cards: readonly SaidCard[];
  };
}

interface SaidSum {
  readonly name: string;
  readonly figure: string;
  readonly notes: readonly string[];
}

interface SaidAmount {
  readonly id: Also["id"];
  readonly title: string;
  readonly figure: string;
}

interface SaidCard {
  readonly id: Card["id"];
  readonly status: Card["status"];
  readonly title: string;
  /** What it brings: of several, first what they have together. */
  readonly figures: readonly string[];
  readonly sentences: readonly string[];
  /** Its conditions; of a refused right, the most telling one first. */
  readonly reasons: readonly { readonly text: string; readonly holds: Reason["holds"] }[];
}

/** Puts a result into words, whole. */
export function saidOf(
  { gist, sums, also, cards, beside }: Pick<Result, "gist" | "sums" | "also" | "cards" | "beside">,
  words: (phrases: Phrases) => string,
): Said {
  return {
    gist: gist.map(words),
    sums: sums.map((sum) => saidSum(sum, words)),
    also: also.map(({ id, title, figure }) => ({ id, title: words(title), figure: words(figure) })),
    cards: saidCards(cards, catalogue, words),
    beside: {
      sum: saidSum(beside.sum, words),
      deadlines: beside.deadlines.map(({ statement }) => words(statement)),
      cards: saidCards(beside.cards, besideCatalogue, words),
    },
  };
}

function saidSum({ name, figure, notes }: Sum, words: (phrases: Phrases) => string): SaidSum {
  return { name: words(name), figure: words(figure), notes: notes.map(words) };
}

/** In the order of a catalogue. */
function saidCards(
  cards: ByStatus,
  order: readonly { readonly id: Card["id"] }[],
  words: (phrases: Phrases) => string,
): readonly SaidCard[] {
  const all = new Map(Object.values(cards).flatMap((some) => some.map((card) => [card.id, card] as const)));
  return order.flatMap(({ id }) => {
    const card = all.get(id);
    return card ? saidCard(card, words) : [];
  });
}

function saidCard(card: Card, words: (phrases: Phrases) => string): SaidCard {
  const { id, status, title, together, gains } = card;
  return {
    id,
    status,
    title: words(title),
    figures: [...(together ? [together] : []), ...gains.map(({ figure }) => figure)].map(words),
    sentences: sentencesOf(card).map(words),
    reasons: reasonsIn(card).map(({ holds, statement }) => ({ text: words(statement), holds })),
  };
}

function sentencesOf(card: Card): readonly Phrase[] {
  if (!isGranted(card)) return [];
  const { about, gains, announced, remarks, notes } = card;
  return [...(gains.length > 0 ? gains.map(({ sentence }) => sentence) : [about]), ...announced, ...remarks, ...notes];
}

/** Each condition names the child it is about. */
function reasonsIn({ failures, reasons }: Card): readonly Pick<Reason, "holds" | "statement">[] {
  const told = new Set(failures.map(nameOf));
  const others = reasons.flatMap(({ child, reasons: some }) =>
    some
      .filter((reason) => !told.has(nameOf(reason)))
      .map(({ holds, statement }) => ({
        holds,
        statement: child ? say("result.ofReason", { child, statement }) : statement,
      })),
  );
  return [...failures, ...others];
}

function nameOf({ id, child }: Reason): string {
  return [id, child].join();
}
