import type { CivilDate, Household } from "@/lib/entitlements";
import { placeByBirth } from "@/lib/household";
import { onDay, say, type Phrase } from "./phrase";

/**
 * Names a child by its place among the children, with its birth or due date.
 * @param index in `household.children`
 */
export function childOf(household: Household, index: number, on: CivilDate): Phrase | undefined {
  const { children } = household;
  const child = children?.[index];
  if (!children || !child) return undefined;
  const name = childNameOf(household, index);
  const { birthDate } = child;
  return say(birthDate > on ? "benefits.child.due" : "benefits.child.born", { child: name, day: onDay(birthDate) });
}

/**
 * Names a child in a sentence about it: an only child that is born needs no date.
 * @param index in `household.children`
 */
export function childToldOf(household: Household, index: number, on: CivilDate): Phrase | undefined {
  const [only, ...others] = household.children ?? [];
  const isKnown = only !== undefined && others.length === 0 && only.birthDate <= on;
  return isKnown ? childNameOf(household, index) : childOf(household, index, on);
}

/**
 * Names a child by its place among the children alone.
 * @param index in `household.children`
 */
export function childNameOf(household: Household, index: number): Phrase {
  const count = household.children?.length ?? 0;
  return say("benefits.child.name", { order: placeByBirth(household, index), count });
}

/** The day of *the birth*: the latest among all children. */
export function dayOfBirth({ children }: Household): CivilDate | undefined {
  return children
    ?.map(({ birthDate }) => birthDate)
    .sort()
    .at(-1);
}
