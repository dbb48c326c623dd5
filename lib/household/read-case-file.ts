import type { CaseFile } from "./case-file";
import { faultOfDay } from "./days";
import { isRecord, parseJson } from "./json";
import { parseHousehold } from "./parse";

/** A case, or everything that is wrong with its file, in words for whoever wrote it. */
export type CaseFileRead =
  | { readonly of: CaseFile; readonly faults?: undefined }
  | { readonly of?: undefined; readonly faults: readonly string[] };

const known = ["title", "why", "on", "law", "household", "expected"];

/** Reads the text of a case file. What it expects is not checked here: whoever compares finds what there is not. */
export function readCaseFile(text: string): CaseFileRead {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(json)) return { faults: ["it is no JSON object"] };
  const { title, why, on, law, household, expected } = json;
  const faults = Object.keys(json).flatMap((name) => (known.includes(name) ? [] : [`“${name}” is not known`]));
  if (typeof title !== "string" || title.trim() === "") faults.push("“title” is missing");
  if (why !== undefined && typeof why !== "string") faults.push("“why” is no text");
  if (!isRecord(expected)) faults.push("“expected” is missing");
  if (law !== undefined && faultOfDay(law) !== undefined) faults.push("“law” is no day");
  if (faultOfDay(on) !== undefined) return { faults: [...faults, "“on” is no day"] };
  const { errors = [] } = parseHousehold(household, String(on));
  for (const { path, code } of errors) faults.push(`“household.${path}”: ${code}`);
  return faults.length > 0 ? { faults } : { of: json as unknown as CaseFile };
}
