import { assess, type Assessment } from "./assess";
import type { Benefit, Status } from "./assessment";
import type { BesideId } from "./beside-catalogue";
import type { EntitlementId } from "./catalogue";
import { changesFor, type Change, type Setting } from "./changes";
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

/**
 * What would change a family's rights: each change that it can still decide or find out, alone, judged anew.
 *
 * No rule is written twice: the household is assessed with the change and compared. A change that wins nothing is left
 * out. Best first: by the money it brings, then by the rights; what is equal keeps the asking order.
 * @param household a valid household
 * @param on the day of assessment
 */
export function suggest(household: Household, on: CivilDate): readonly Suggestion[] {
  const now = assess(household, on);
  const found = changesFor(household, on).flatMap((change) => suggestionOf(change, now) ?? []);
  return found.sort((a, b) => worthOf(b.wins) - worthOf(a.wins) || b.wins.length - a.wins.length);
}

function suggestionOf({ set, household, on }: Change, now: Assessment): Suggestion | undefined {
  const then = assess(household, on);
  const wins: Win[] = [];
  const before = [...now.entitlements, ...now.beside];
  [...then.entitlements, ...then.beside].forEach((after, place) => {
    const { id, status, benefits } = after;
    const was = before[place];
    if (was && isBetter(after, was)) wins.push({ id, status, benefits });
  });
  return wins.length > 0 ? { set, wins } : undefined;
}
