import { birthday, partsOf, toDay, type CivilDate, type Household } from "@/lib/entitlements";
import type { Interview } from "./interview";

/**
 * The children of nursery age who are not asked about: nothing of theirs waits for a place, for the plan names the
 * second and the third child only.
 * @returns indices in `household.children`
 */
export function childrenNotAsked(
  { asked, held, household }: Pick<Interview, "asked" | "held"> & { readonly household: Household },
  on: CivilDate,
): readonly number[] {
  const waitedFor = new Set([...asked, ...held].flatMap(({ child }) => child ?? []));
  return (household.children ?? []).flatMap(({ birthDate }, index) =>
    !waitedFor.has(index) && toDay(on) < birthday(partsOf(birthDate), 3) ? [index] : [],
  );
}
