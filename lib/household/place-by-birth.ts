import { dateAt, valueAt } from "./loose";

/** Behind every date. */
const NO_DATE = "unknown";

/**
 * A child's place in the order of birth, from 1: the eldest is first, twins keep the order of the list.
 * @param household a household's JSON, valid or not; a child without a date comes last
 * @param child an index in its children
 */
export function placeByBirth(household: unknown, child: number): number {
  const children = valueAt(household, "children");
  const births = Array.isArray(children) ? children.map((of) => dateAt(of, "birthDate") ?? NO_DATE) : [];
  const mine = births[child] ?? NO_DATE;
  return 1 + births.filter((birth, index) => birth < mine || (birth === mine && index < child)).length;
}
