import type { CivilDate } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import { errorCodes } from "./errors";
import { isRecord } from "./json";
import { MOST_LEFT_OUT, type LeftOut } from "./link/left-out";

/** What a tab remembers of the link that its answers came from. */
export interface OpenedLink {
  /** The day of assessment that the link names. */
  readonly on?: CivilDate;
  /** The pairs that could not be taken. */
  readonly leftOut: readonly LeftOut[];
  /** How many more there were. */
  readonly more?: number;
  /** Its mark says that it was changed on the way. */
  readonly changed?: boolean;
  /** How many other links stood beside it in the text. */
  readonly others?: number;
}

/** Reads what was kept of a link, as far as it is of the form of today. */
export function readOpenedLink(json: Readonly<Record<string, unknown>>): OpenedLink {
  const { on, leftOut: kept, more, changed, others } = json;
  const leftOut = Array.isArray(kept) ? kept.slice(0, MOST_LEFT_OUT).filter(isLeftOut) : [];
  return {
    leftOut,
    ...(typeof on === "string" && faultOfDay(on) === undefined && { on }),
    ...(isCount(more) && { more }),
    ...(changed === true && { changed }),
    ...(isCount(others) && { others }),
  };
}

const codes: ReadonlySet<unknown> = new Set([...errorCodes, "damaged"]);

const isCount = (json: unknown): json is number => typeof json === "number" && json > 0;

function isLeftOut(json: unknown): json is LeftOut {
  if (!isRecord(json)) return false;
  const { key, value, path, code } = json;
  return codes.has(code) && [key, value, path].every((text) => typeof text === "string");
}

/** The same link, as if it named no day: its answers are judged by today. */
export function asOfToday({ leftOut, more, changed, others }: OpenedLink): OpenedLink {
  return readOpenedLink({ leftOut, more, changed, others });
}
