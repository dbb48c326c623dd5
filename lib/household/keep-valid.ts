import type { CivilDate, Household } from "@/lib/entitlements";
import type { FieldError } from "./errors";
import { valueAt } from "./loose";
import { parseHousehold } from "./parse";

/** What can be used of some JSON, and what had to be left out. */
export interface Kept {
  readonly household: Household;
  readonly errors: readonly FieldError[];
}

/**
 * Keeps the valid fields of a household's JSON. A list of children with a hole in it is no known
 * list: it counts as not answered until every birth date is valid.
 * @param json anything
 * @param on the day of assessment
 */
export function keepValid(json: unknown, on: CivilDate): Kept {
  const parsed = parseHousehold(json, on);
  if (!parsed.errors) return { household: parsed.household, errors: [] };
  let rest = json;
  for (const { path } of parsed.errors) rest = without(rest, keysToDrop(path, json));
  const again = parseHousehold(rest, on);
  return { household: again.household ?? {}, errors: parsed.errors };
}

function keysToDrop(path: string, json: unknown): readonly string[] {
  const keys = path.split(".");
  const listsBirths = keys[0] === "children" && keys[2] !== "nursery";
  // A place whose first month is bad is no place from today on.
  if (keys[3] === "from" && valueAt(json, ...keys.slice(0, 3), "inclusive") === true) return keys.slice(0, 3);
  return listsBirths || keys[0] === "situations" ? keys.slice(0, 1) : keys;
}

function without(json: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof json !== "object" || json === null) return {};
  if (Array.isArray(json)) {
    return json.map((item, index) => (String(index) === key ? without(item, rest) : item));
  }
  const entries = Object.entries(json).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, value]) => [name, name === key ? without(value, rest) : value]));
}
