import { assess, type Assessment, type CivilDate } from "@/lib/entitlements";
import { isDate } from "./civil-dates";
import type { FieldError } from "./errors";
import { isRecord, parseJson } from "./json";
import { parseHousehold } from "./parse";

/** What one line of cases comes to. */
export type CaseResult = { readonly assessment: Assessment } | { readonly errors: readonly FieldError[] };

/**
 * Assesses one line of NDJSON, `{ "household", "on"? }`.
 * @param line the text of the line
 * @param today the day of assessment where the line names none
 * @returns the assessment, or every bad field; paths are those of the household, `on` and
 *   `household` themselves, and `""` for a line that is no case at all
 */
export function assessLine(line: string, today: CivilDate): CaseResult {
  const json = parseJson(line);
  if (json === undefined) return { errors: [{ path: "", code: "invalidJson" }] };
  if (!isRecord(json)) return { errors: [{ path: "", code: "invalid" }] };
  const { household, on = today, ...unknown } = json;
  const errors: FieldError[] = Object.keys(unknown).map(unknownField);
  const day = typeof on === "string" && isDate(on) ? on : undefined;
  if (day === undefined) errors.push({ path: "on", code: "invalid" });
  if (household === undefined) errors.push({ path: "household", code: "required" });
  const result = parseHousehold(household === undefined ? {} : household, day ?? today);
  errors.push(...(result.errors ?? []));
  if (errors.length > 0 || !result.household || !day) return { errors };
  return { assessment: assess(result.household, day) };
}

function unknownField(path: string): FieldError {
  return { path, code: "unknownField" };
}
