import { toDate, toDay } from "../values/dates";
import type { CivilDate } from "../household";
import { national } from "./national";

/**
 * The days on which maternity leave may begin, both included.
 * @param birthDate a real date; the rule of today is applied to births before it was made
 */
export function leaveWindow(birthDate: CivilDate): { from: CivilDate; until: CivilDate } {
  const birth = toDay(birthDate);
  const { at, rows } = national.daysBeforeBirth;
  const daysBefore = at(birth) ?? rows[0]?.value ?? 0;
  return { from: toDate(birth - daysBefore), until: birthDate };
}
