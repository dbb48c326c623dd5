import { assess, type Assessment, type CivilDate, type Household } from "@/lib/entitlements";
import type { FieldError } from "./errors";
import { isRecord, parseJson } from "./json";
import { readIfGood } from "./read-if-good";
import { readWithCare, type CaseRead } from "./read-with-care";

/** What one line of cases comes to. */
export type CaseResult =
  { readonly household: Household; readonly assessment: Assessment } | { readonly errors: readonly FieldError[] };

export type { CaseRead };

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
  return readIfGood(line, json, today) ?? readWithCare(line, json, today);
}
