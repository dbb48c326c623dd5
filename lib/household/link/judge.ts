import type { CivilDate, FieldPath } from "@/lib/entitlements";
import { faultOfDay } from "../days";
import type { FieldError } from "../errors";
import type { Fault, Reading } from "../reading";
import { MOST_CHILDREN } from "../bounds";
import { isLeaf, pathOfKey } from "./leaves";
import type { FoundPair } from "./pairs";
import { readField } from "./read-field";
import { rowIn, rowsOf } from "./rows";
import { isAddedBySharing } from "./sharing";

/** Why a pair, or a word of a list, could not be taken. */
export interface LinkFault extends Omit<FieldError, "path" | "code"> {
  /** `damaged`: the name came without its `=`. */
  readonly code: FieldError["code"] | "damaged";
}

/** What became of one pair. */
export interface JudgedPair {
  readonly key: string;
  /** As far as the name is known; what stands under another may be anything, and is not kept. */
  readonly value: string;
  /** What the key means in the household: children are counted by their rows. */
  readonly path: FieldPath;
  /** What it says; absent where it says nothing. */
  readonly read?: unknown;
  /** Words of a list that are not known. */
  readonly without?: readonly string[];
  readonly fault?: LinkFault;
}

/** What became of every pair of a link, and how many children it tells of. */
export interface Judged {
  readonly pairs: readonly JudgedPair[];
  readonly children: number;
}

/**
 * Reads each pair by itself, by the reader of its field. What sharing programs add is no pair of the link.
 * @param found its pairs, without version and mark
 */
export function judged(found: readonly FoundPair[]): Judged {
  const own = found.filter(({ key }) => !isAddedBySharing(key));
  const rows = rowsOf(own.filter(({ value }) => value !== "").map(({ key }) => pathOfKey(key)));
  const first = new Map<string, string | undefined>();
  const pairs = own.flatMap(({ key, value }): readonly JudgedPair[] => {
    // By its own number: a child of whom nothing is said has no row, and is not the one that has its place.
    const numbered = pathOfKey(key);
    const path = rows.pathOf(numbered);
    const isAgain = first.has(numbered);
    if (isAgain && first.get(numbered) === value) return [];
    if (!isAgain) first.set(numbered, value);
    const isKnown = path === "on" || path === "children" || isLeaf(path);
    const pair = { key, path, value: isKnown ? (value ?? "") : "" };
    if (isAgain) return [{ ...pair, fault: { code: "repeated" } }];
    return [{ ...pair, ...told(readPair(path, value, rows.count)) }];
  });
  return { pairs, children: rows.count };
}

type Told = Pick<JudgedPair, "read" | "without" | "fault">;

function told(reading: Reading | { readonly bad: LinkFault }): Told {
  if ("bad" in reading) return { fault: reading.bad };
  if ("empty" in reading) return {};
  return { read: reading.read, ...(reading.without && { without: reading.without }) };
}

function readPair(
  path: FieldPath,
  value: string | undefined,
  children: number,
): Reading | { readonly bad: LinkFault | Fault } {
  if (value === undefined) return { bad: { code: "damaged" } };
  if (path === "on") return dayIn(value);
  if (path === "children") return value === "" && children === 0 ? { read: [] } : { bad: { code: "invalid" } };
  if (!isLeaf(path)) return { bad: { code: path === "v" || path === "c" ? "repeated" : "unknownField" } };
  if ((rowIn(path) ?? 0) >= MOST_CHILDREN) return { bad: { code: "tooMany" } };
  return readField(path, value);
}

function dayIn(text: string): Reading<CivilDate> {
  const reading = readField("mother.leaveStart", text) as Reading<CivilDate>;
  const code = "read" in reading ? faultOfDay(reading.read) : undefined;
  return code === undefined ? reading : { bad: { code } };
}
