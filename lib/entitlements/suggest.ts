import type { Benefit, Judgement, Status } from "./assessment";
import { besideCatalogue, type BesideId } from "./beside-catalogue";
import { catalogue, type EntitlementId } from "./catalogue";
import { changesFor, type Change, type Setting } from "./changes";
import { factsOf } from "./facts/facts";
import type { CivilDate, Household } from "./household";
import { isBetter, worthOf } from "./worth";

/** A right that a change would bring, or of which it would bring more. */
export interface Win {
  readonly id: EntitlementId | BesideId;
  readonly status: Status;
  /** All that the family would then have of it. */
  readonly benefits: readonly Benefit[];
}

/** One change, and what it would win. */
export interface Suggestion {
  readonly set: Setting;
  readonly wins: readonly Win[];
}

const rights = [...catalogue, ...besideCatalogue];

/**
 * What would change a family's rights: each change that it can still decide or find out, alone, judged anew.
 *
 * No rule is written twice: the household is assessed with the change and compared. A change that wins nothing is left
 * out. Best first: by the money it brings over what there is, then by the rights; what is equal keeps the asking order.
 * @param household a valid household
 * @param on the day of assessment
 */
export function suggest(household: Household, on: CivilDate): readonly Suggestion[] {
  const facts = factsOf(household, on);
  const now = rights.map(({ judge }) => judge(facts));
  const found = changesFor(household, on).flatMap((change) => weighed(change, now) ?? []);
  found.sort((a, b) => b.worth - a.worth || b.suggestion.wins.length - a.suggestion.wins.length);
  return found.map(({ suggestion }) => suggestion);
}

interface Weighed {
  readonly suggestion: Suggestion;
  /** In yuan, over what the family has now. */
  readonly worth: number;
}

function weighed(change: Change, now: readonly Judgement<Win["id"]>[]): Weighed | undefined {
  const facts = factsOf(change.household, change.on);
  const wins: Win[] = [];
  let worth = 0;
  rights.forEach(({ judge }, place) => {
    const was = now[place];
    if (!was || !mayMove(was, change)) return;
    const after = judge(facts);
    if (!isBetter(after, was)) return;
    const { id, status, benefits } = after;
    wins.push({ id, status, benefits });
    worth += worthOf(after, was);
  });
  return wins.length > 0 ? { suggestion: { set: change.set, wins }, worth } : undefined;
}

/** An answer to what was open moves only the rights that wait for it: the others need no second look. */
function mayMove({ missing, refine }: Judgement<Win["id"]>, { set, isOpen }: Change): boolean {
  return !isOpen || "on" in set || missing.includes(set.path) || refine.includes(set.path);
}
