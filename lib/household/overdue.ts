import type { CivilDate, Household } from "@/lib/entitlements";

/** The time between the day answers were given for and today. */
interface Since {
  readonly on: CivilDate;
  readonly today: CivilDate;
}

/**
 * The children that were expected when the answers were given, and whose due date is not ahead any more: whether they
 * are born, nobody has told.
 * @returns indices in `household.children`
 */
export function overdueChildren({ children }: Household, { on, today }: Since): readonly number[] {
  return (children ?? []).flatMap(({ birthDate }, index) => (on < birthDate && birthDate <= today ? [index] : []));
}
