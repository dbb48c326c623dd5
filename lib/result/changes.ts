import type { CivilDate, EntitlementId, Household, Status } from "@/lib/entitlements";
import { interview, keepValid } from "@/lib/household";
import { titleOf } from "./cards";
import { gainOf } from "./gains";
import type { Phrase } from "./phrase";

/** How a right stands on one day. */
export interface Standing {
  readonly status: Status;
  readonly figures: readonly Phrase[];
}

/** A right that stands differently on two days. */
export interface Change {
  readonly id: EntitlementId;
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
    return [{ id, title: titleOf(id), ...briefly(earlier, now) }];
  });
}

const isSame = (one: Standing, other: Standing): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Each figure once, as for two parents who have the same leave; unless their number is all that is different. */
function briefly(before: Standing, after: Standing): Pick<Change, "before" | "after"> {
  const [was, is] = [distinct(before), distinct(after)];
  return isSame(was, is) ? { before, after } : { before: was, after: is };
}

function distinct({ status, figures }: Standing): Standing {
  const named = new Map(figures.map((figure) => [JSON.stringify(figure), figure]));
  return { status, figures: [...named.values()] };
}

function standingsOn(given: Household, on: CivilDate): ReadonlyMap<EntitlementId, Standing> {
  const valid = keepValid(given, on).household;
  const of = { ...interview(valid, on), given: valid, on };
  return new Map(
    of.assessment.entitlements.map(({ id, status, benefits }) => [
      id,
      { status, figures: benefits.flatMap((benefit) => gainOf(id, benefit, of)?.figure ?? []) },
    ]),
  );
}
