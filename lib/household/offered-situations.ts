import { assess, birthday, partsOf, toDay } from "@/lib/entitlements";
import type { Child, CivilDate, Household, Situation } from "@/lib/entitlements";
import { situations } from "./questions";

/** What a circumstance itself says of the children of a family, where its right does not look at them. */
const children: Partial<Record<Situation, (all: readonly Child[], on: CivilDate) => boolean>> = {
  "school-age-girl": (all, on) =>
    all.some(({ birthDate }) => hasTurned(6, birthDate, on) && !hasTurned(18, birthDate, on)),
  "only-child-parent": (all) => all.length < 2,
  "rural-two-daughters": (all, on) => all.filter(({ birthDate }) => birthDate <= on).length > 1,
};

function hasTurned(years: number, birthDate: CivilDate, on: CivilDate): boolean {
  return birthday(partsOf(birthDate), years) <= toDay(on);
}

/**
 * The circumstances to offer a family: those that can still bring a right, by the age and number of its children, and
 * those it has picked, whatever else it answers.
 * @param household the answers that count
 * @param picked what is ticked now
 */
export function offeredSituations(
  household: Household,
  { on, picked }: { on: CivilDate; picked: readonly string[] },
): readonly Situation[] {
  const standings = (of: readonly Situation[]) =>
    assess({ ...household, situations: of }, on).entitlements.map(({ status }) => status);
  const without = standings([]);
  const brings = (situation: Situation) => standings([situation]).some((status, at) => status !== without[at]);
  const fits = (situation: Situation) => !household.children || (children[situation]?.(household.children, on) ?? true);
  return situations.filter((situation) => picked.includes(situation) || (fits(situation) && brings(situation)));
}
