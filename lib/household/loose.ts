import type { CivilDate, CivilMonth } from "@/lib/entitlements";
import { isDate, isMonth } from "./civil-dates";

/** Reading of JSON that has not been validated, for checks across fields. */

/** The value under some keys; `undefined` where there is none. */
export function valueAt(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (of, key) => (typeof of === "object" && of !== null ? (of as Record<string, unknown>)[key] : undefined),
    json,
  );
}

/** The date under some keys; `undefined` where there is no real one. */
export function dateAt(json: unknown, ...keys: readonly string[]): CivilDate | undefined {
  const value = valueAt(json, ...keys);
  return typeof value === "string" && isDate(value) ? value : undefined;
}

/** The month under some keys; `undefined` where there is no real one. */
export function monthAt(json: unknown, ...keys: readonly string[]): CivilMonth | undefined {
  const value = valueAt(json, ...keys);
  return typeof value === "string" && isMonth(value) ? value : undefined;
}

/** The latest birth date of a household's children, if every child has one. */
export function latestBirthDate(household: unknown): CivilDate | undefined {
  const children = valueAt(household, "children");
  if (!Array.isArray(children)) return undefined;
  // One that is missing is sorted last, behind every date.
  return children
    .map((child) => dateAt(child, "birthDate"))
    .sort()
    .at(-1);
}
