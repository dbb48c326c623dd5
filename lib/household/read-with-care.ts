import type { CivilDate, Household } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import type { FieldError } from "./errors";
import { isRecord } from "./json";
import { parseHousehold } from "./parse";
import { repeatedKeys } from "./repeated-keys";

/** What one line of cases says: its household, the day that counts, and that day again if the line names it. */
export type CaseRead =
  | { readonly household: Household; readonly day: CivilDate; readonly on: CivilDate | undefined }
  | { readonly errors: readonly FieldError[] };

/** The object that a line of cases is, as JSON. */
export type CaseJson = Readonly<Record<string, unknown>>;

/**
 * Reads a case and finds all that is wrong with it.
 * @param line the text of the line
 * @param json what it holds
 * @param today the day of assessment where the line names none
 */
export function readWithCare(line: string, json: CaseJson, today: CivilDate): CaseRead {
  const { household, on, ...unknown } = json;
  const errors: FieldError[] = Object.keys(unknown).map((path) => ({ path, code: "unknownField" }));
  for (const path of repeatedKeys(line)) errors.push({ path: inHousehold(path), code: "repeated" });
  const fault = on === undefined ? undefined : faultOfDay(on);
  if (fault !== undefined) errors.push({ path: "on", code: fault });
  const named = fault === undefined ? (on as CivilDate | undefined) : undefined;
  const day = named ?? today;
  const result = parseCase(household, day);
  if (errors.length === 0 && result.household) return { household: result.household, day, on: named };
  return { errors: errors.concat(result.errors ?? []) };
}

function parseCase(household: unknown, on: CivilDate) {
  if (household === undefined) return { errors: [{ path: "household", code: "required" } as const] };
  if (!isRecord(household)) return { errors: [{ path: "household", code: "invalid" } as const] };
  return parseHousehold(household, on);
}

/** Paths in a line begin at its household. */
function inHousehold(path: string): string {
  return path.replace(/^household\./, "");
}
