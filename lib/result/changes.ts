import type { CivilDate, Household, Status } from "@/lib/entitlements";
import { interview, keepValid } from "@/lib/household";
import { titleOf } from "./cards";
import { ownFigures } from "./own-figures";
import type { Phrase } from "./phrase";
import { judgedIn, type RightId } from "./rights";

/** How a right stands on one day. */
export interface Standing {
  readonly status: Status;
  readonly figures: readonly Phrase[];
}

/** A right that stands differently on two days. */
export interface Change {
  readonly id: RightId;
  readonly title: Phrase;
  readonly before: Standing;
  readonly after: Standing;
}

/**
 * What became different between two days for the same answers: status or figures. Months that have merely gone by
 * are no change.
 */
export function changesBetween(given: Household, before: CivilDate, after: CivilDate): readonly Change[] {
  const later = standingsOn(given, after);
  return [...standingsOn(given, before)].flatMap(([id, earlier]) => {
    const now = later.get(id);
    if (!now || isSame(now, earlier)) return [];
    return [{ id, title: titleOf(id), before: earlier, after: now }];
  });
}

const isSame = (one: Standing, other: Standing): boolean => JSON.stringify(one) === JSON.stringify(other);

function standingsOn(given: Household, on: CivilDate): ReadonlyMap<RightId, Standing> {
  const valid = keepValid(given, on).household;
  const of = { ...interview(valid, on), given: valid, on };
  return new Map(
    judgedIn(of.assessment).map(({ id, status, benefits }) => [id, { status, figures: ownFigures(id, benefits, of) }]),
  );
}
