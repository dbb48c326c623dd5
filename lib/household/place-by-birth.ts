import { dateAt, valueAt } from "./loose";

/**
 * A child's place in the order of birth, from 1: the eldest is first, twins keep the order of the list.
 * @param household a household's JSON, valid or not; a child without a date comes last
 * @param child an index in its children
 */
export function placeByBirth(household: unknown, child: number): number {
  const children = valueAt(household, "children");
  const births = Array.isArray(children) ? children.map((of) => dateAt(of, "birthDate") ?? "") : [];
  const mine = births[child] ?? "";
  const isBefore = (birth: string, index: number) => (birth === mine ? index < child : mine === "" || birth < mine);
  return 1 + births.filter((birth, index) => (birth !== "" || mine === "") && isBefore(birth, index)).length;
}
