import { fields, type CivilDate, type Field, type FieldPath, type Household } from "@/lib/entitlements";
import { valueAt } from "../loose";
import { interview } from "../interview";
import { questionOn } from "../questions";
import { askableAmong } from "./askable";

/**
 * The paths of the answers that a link is worth carrying: those to what is asked, and those to what may yet be asked
 * once an open question is answered. An answer that no completion of the case can call for stays at home, and so do
 * months or a start of leave whose question is answered "no".
 * @param given a valid household
 * @param on the day of assessment
 */
export function carriedPaths(given: Household, on: CivilDate): ReadonlySet<FieldPath> {
  const { asked, household } = interview(given, on);
  const wanted = new Set(asked.map(({ path }) => path));
  const waiting = fields.filter((field) => !wanted.has(field.path) && carriedFor(field, given).length > 0);
  const waitingPaths = waiting.map(({ path }) => path);
  askableAmong(waitingPaths, { household, on }).forEach((path) => wanted.add(path));
  const carried = fields.filter(({ path }) => wanted.has(path)).flatMap((field) => carriedFor(field, given));
  return new Set(carried);
}

function carriedFor({ path, name, child }: Field, given: Household): readonly FieldPath[] {
  const isRefused = valueAt(given, ...path.split(".")) === false;
  const beside = isRefused ? [] : (questionOn(name).offers ?? []).map((offer) => offer.replace("*", String(child)));
  return [path, ...beside].filter((of) => isGiven(given, of));
}

function isGiven(given: Household, path: FieldPath): boolean {
  return (valueAt(given, ...path.split(".")) ?? null) !== null;
}
