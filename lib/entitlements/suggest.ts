import type { Benefit, Status } from "./assessment";
import { changesFor, type Change, type Setting } from "./changes";
import type { CivilDate, Household } from "./household";
import { judgeAfter, judgeAll, type Judged, type RightId } from "./judged";
import { isBetter, worthOf } from "./worth";

/** A right that a change would bring, or of which it would bring more. */
export interface Win {
  readonly id: RightId;
  readonly status: Status;
  /** All that the family would then have of it. */
  readonly benefits: readonly Benefit[];
}

/** One change, and what it would win. */
export interface Suggestion {
  readonly set: Setting;
  readonly wins: readonly Win[];
}

/**
 * What would change a family's rights: each change that it can still decide or find out, alone, judged anew.
 *
 * No rule is written twice: the household is assessed with the change and compared. A change that wins nothing is left
 * out. Best first: by the money it brings over what there is, then by the rights; what is equal keeps the asking order.
 * @param household a valid household
 * @param on the day of assessment
 */
export function suggest(household: Household, on: CivilDate): readonly Suggestion[] {
  const now = judgeAll(household, on);
  const found = changesFor(household, on).flatMap((change) => weighed(change, now) ?? []);
  found.sort((a, b) => b.worth - a.worth || b.suggestion.wins.length - a.suggestion.wins.length);
  return found.map(({ suggestion }) => suggestion);
}

interface Weighed {
  readonly suggestion: Suggestion;
  /** In yuan, over what the family has now. */
  readonly worth: number;
}

function weighed(change: Change, now: Judged): Weighed | undefined {
  const wins: Win[] = [];
  let worth = 0;
  judgedWith(change, now).forEach((after, place) => {
    const was = now[place];
    if (!was || after === was || !isBetter(after, was)) return;
    const { id, status, benefits } = after;
    wins.push({ id, status, benefits });
    worth += worthOf(after, was);
  });
  return wins.length > 0 ? { suggestion: { set: change.set, wins }, worth } : undefined;
}

/** An answer to what was open moves only the rights that wait for it: the others need no second look. */
function judgedWith({ set, isOpen, household, on }: Change, now: Judged): Judged {
  return isOpen && "path" in set ? judgeAfter(now, set.path, { household, on }) : judgeAll(household, on);
}
