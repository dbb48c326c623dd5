import { assess, type Assessment, type CivilDate, type Household } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import type { FieldError } from "./errors";
import { isRecord, parseJson } from "./json";
import { parseHousehold } from "./parse";
import { repeatedKeys } from "./repeated-keys";

/** What one line of cases comes to. */
export type CaseResult =
  { readonly household: Household; readonly assessment: Assessment } | { readonly errors: readonly FieldError[] };

/** What one line of cases says: its household, the day that counts, and that day again if the line names it. */
export type CaseRead =
  | { readonly household: Household; readonly day: CivilDate; readonly on: CivilDate | undefined }
  | { readonly errors: readonly FieldError[] };

/** How many characters a line may have. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Assesses one line of NDJSON, `{ "household", "on"? }`.
 * @param line the text of the line
 * @param today the day of assessment where the line names none
 * @returns the household and its assessment, or every bad field; paths are those of the household, `on` and
 *   `household` themselves, and `""` for a line that is no case at all
 */
export function assessLine(line: string, today: CivilDate): CaseResult {
  const read = readLine(line, today);
  if ("errors" in read) return read;
  const { household, day } = read;
  return { household, assessment: assess(household, day) };
}

/** Reads one line of NDJSON, as `assessLine` does. */
export function readLine(line: string, today: CivilDate): CaseRead {
  if (line.length > LONGEST_LINE) return { errors: [{ path: "", code: "tooLong" }] };
  const json = parseJson(line);
  if (json === undefined) return { errors: [{ path: "", code: "invalidJson" }] };
  if (!isRecord(json)) return { errors: [{ path: "", code: "invalid" }] };
  const { household, on, ...unknown } = json;
  const errors: FieldError[] = Object.keys(unknown).map((path) => ({ path, code: "unknownField" }));
  for (const path of repeatedKeys(line, json)) errors.push({ path: inHousehold(path), code: "repeated" });
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
