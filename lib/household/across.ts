import { leaveWindow } from "@/lib/entitlements";
import { dateAt, latestBirthDate, monthAt } from "./loose";

/** Checks across fields, of JSON that has not been validated: each holds where a field that it reads is no real one. */

/** A place in a nursery does not end before it begins. */
export function endsInTime(nursery: unknown): boolean {
  const until = monthAt(nursery, "until");
  const from = until && monthAt(nursery, "from");
  return !until || !from || until >= from;
}

/** A child's place in a nursery does not begin before the month of birth. */
export function beginsAfterBirth(child: unknown): boolean {
  const from = monthAt(child, "nursery", "from");
  const birth = from && dateAt(child, "birthDate");
  return !from || !birth || from >= birth.slice(0, 7);
}

/** Maternity leave begins when it may for the latest birth of a household. */
export function isInLeaveWindow(household: unknown): boolean {
  const start = dateAt(household, "mother", "leaveStart");
  const birth = start && latestBirthDate(household);
  if (!start || !birth) return true;
  const { from, until } = leaveWindow(birth);
  return from <= start && start <= until;
}
