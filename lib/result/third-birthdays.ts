import { birthday, partsOf, toDate, toDay, type CivilDate, type Household } from "@/lib/entitlements";

/** The third birthdays that are still to come after a day; `child` is the index in `household.children`. */
export function thirdBirthdaysAhead(
  { children }: Household,
  on: CivilDate,
): readonly { readonly child: number; readonly day: CivilDate }[] {
  return (children ?? []).flatMap(({ birthDate }, child) => {
    const third = birthday(partsOf(birthDate), 3);
    return third > toDay(on) ? [{ child, day: toDate(third) }] : [];
  });
}
