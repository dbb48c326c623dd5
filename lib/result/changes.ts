import type { CivilDate, Household } from "@/lib/entitlements";
import type { Phrase } from "./phrase";
import type { RightId } from "./rights";
import { isSameStanding, standingsOn, type Standing } from "./standing";
import { titleOf } from "./titles";

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
    if (!now || isSameStanding(now, earlier)) return [];
    return [{ id, title: titleOf(id), before: earlier, after: now }];
  });
}
