import type { CivilDate, Household } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import { errorCodes, type ErrorCode, type FieldError } from "./errors";
import { isRecord } from "./json";
import { householdSchema } from "./schema";

/** A valid household, or every field that is bad. */
export type Parsed =
  | { readonly household: Household; readonly errors?: undefined }
  | { readonly household?: undefined; readonly errors: readonly FieldError[] };

/**
 * Turns unknown JSON into a household.
 * @param json anything
 * @param on the day of assessment, 1950 to 2100: a child may be expected up to 300 days after it
 * @returns the household, or one error or more for every bad field; it never throws
 */
export function parseHousehold(json: unknown, on: CivilDate): Parsed {
  const fault = faultOfDay(on);
  if (fault !== undefined) return { errors: [{ path: "on", code: fault }] };
  if (isEmpty(json)) return { household: {} };
  today = on;
  schema ??= householdSchema(() => today);
  const { data, error } = schema.safeParse(json);
  return error ? { errors: error.issues.flatMap(toErrors) } : { household: data as Household };
}

// Built once, for a schema takes longer to build than a household to check; and not before there is one.
let today: CivilDate = "";
let schema: ReturnType<typeof householdSchema> | undefined;

/** Whether it is an object without anything in it: every page starts with such a family. */
const isEmpty = (json: unknown): boolean => isRecord(json) && Reflect.ownKeys(json).length === 0;

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function toErrors({ code, message, path, keys = [] }: Issue): readonly FieldError[] {
  if (code !== "unrecognized_keys") return [{ path: path.join("."), code: toCode(message) }];
  return keys.map((key) => ({ path: [...path, key].join("."), code: "unknownField" }));
}

function toCode(message: string): ErrorCode {
  return errorCodes.find((code) => code === message) ?? "invalid";
}
