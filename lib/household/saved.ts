import type { CivilDate } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import { errorCodes } from "./errors";
import { isRecord, parseJson } from "./json";
import type { LeftOut } from "./link/decode";
import { MOST_CHILDREN, MOST_SITUATIONS } from "./schema";
import { noAnswers, noChild, type Answers } from "./typed";

/** Whatever is typed into every field is shorter; what is longer was not written here. */
const LONGEST = 1_000_000;

/** The form in which a tab keeps answers; raised when `Answers` changes so that old ones mislead. */
const VERSION = 1;

/** What a tab remembers of the link that its answers came from. */
export interface OpenedLink {
  /** The day of assessment that the link names. */
  readonly on?: CivilDate;
  /** The pairs that could not be taken. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes answers as the tab's session keeps them.
 * @param answers as typed
 * @param link where they came from, if from a link
 */
export function writeSaved(answers: Answers, link?: OpenedLink): string {
  return JSON.stringify({ version: VERSION, answers, link });
}

/**
 * Reads answers that a tab has kept. What is not of the form of today is left out, never guessed.
 * @param saved what was kept; `null` = nothing
 */
export function readSaved(saved: string | null): Answers {
  const { version, answers } = parsed(saved);
  return version === VERSION ? fitted(noAnswers(), answers) : noAnswers();
}

/** The link that kept answers came from, if any. */
export function readSavedLink(saved: string | null): OpenedLink | undefined {
  const { link } = parsed(saved);
  if (!isRecord(link)) return undefined;
  const on = link["on"];
  const kept: unknown = link["leftOut"];
  const leftOut = Array.isArray(kept) ? kept.filter(isLeftOut) : [];
  return typeof on === "string" && faultOfDay(on) === undefined ? { on, leftOut } : { leftOut };
}

function parsed(saved: string | null): Record<string, unknown> {
  const json = saved === null || saved.length > LONGEST ? undefined : parseJson(saved);
  return isRecord(json) ? json : {};
}

function isLeftOut(json: unknown): json is LeftOut {
  if (!isRecord(json)) return false;
  const { key, value, path, code } = json;
  const isKnown = errorCodes.some((known) => known === code);
  return isKnown && [key, value, path].every((text) => typeof text === "string");
}

/** A copy of `form` with the values of `json` wherever their kind is the same. */
function fitted<Form>(form: Form, json: unknown, key?: string): Form {
  if (Array.isArray(form)) return listOf(json, key) as Form;
  if (!isRecord(form)) return typeof json === typeof form ? (json as Form) : form;
  const values = isRecord(json) ? json : {};
  const entries = Object.entries(form).map(([name, of]) => [name, fitted(of, values[name], name)]);
  return Object.fromEntries(entries) as Form;
}

function listOf(json: unknown, key: string | undefined): unknown[] {
  if (!Array.isArray(json)) return [];
  if (key === "children") return json.slice(0, MOST_CHILDREN).map((child) => fitted(noChild(), child));
  return json.filter((item) => typeof item === "string").slice(0, MOST_SITUATIONS);
}
