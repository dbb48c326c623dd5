import type { CivilDate, Household, Status } from "@/lib/entitlements";
import { interview, keepValid } from "@/lib/household";
import { ownFigures } from "./own-figures";
import type { Phrase } from "./phrase";
import { judgedIn, type RightId } from "./rights";

/** How a right stands on one day. */
export interface Standing {
  readonly status: Status;
  readonly figures: readonly Phrase[];
}

/** How every right stands for the same answers on a day: answers that are none on that day are left out. */
export function standingsOn(given: Household, on: CivilDate): ReadonlyMap<RightId, Standing> {
  const valid = keepValid(given, on).household;
  const of = { ...interview(valid, on), given: valid, on };
  return new Map(
    judgedIn(of.assessment).map(({ id, status, benefits }) => [id, { status, figures: ownFigures(id, benefits, of) }]),
  );
}

/** Whether a right stands the same: months that have merely gone by are no difference. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
