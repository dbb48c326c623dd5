import type { CivilDate, Household } from "@/lib/entitlements";
import { isDate } from "../civil-dates";
import type { ErrorCode } from "../errors";
import { parseHousehold } from "../parse";
import { assemble } from "./assemble";
import { LINK_VERSION } from "./encode";
import { readPairs, type Pair } from "./pairs";

/** A pair that could not be taken, and why. */
export interface LeftOut extends Pair {
  readonly code: ErrorCode | "repeated";
}

/** What a link holds. */
export type Decoded =
  | {
      readonly household: Household;
      /** The day of assessment that the link names. */
      readonly on?: CivilDate;
      /** In the order of the link. */
      readonly leftOut: readonly LeftOut[];
    }
  | {
      /** The text has pairs, but no version, or one that is not known yet. */
      readonly problem: "noVersion" | "unknownVersion";
    };

/**
 * Reads the fragment of a link. A bad pair costs that pair only; it never throws.
 * @param fragment with or without `#`
 * @param today the day of assessment where the link names none
 */
export function decodeLink(fragment: string, today: CivilDate): Decoded {
  const pairs = readPairs(fragment.replace(/^#/, ""));
  const version = pairs.find(({ key }) => key === "v");
  if (!version) return { problem: "noVersion" };
  if (version.value !== LINK_VERSION) return { problem: "unknownVersion" };
  const leftOut: LeftOut[] = [];
  const taken = withoutRepeats(pairs, leftOut);
  const on = dayOf(taken.get("on"), leftOut);
  taken.delete("v");
  taken.delete("on");
  const household = householdOf(taken, on ?? today, leftOut);
  const place = (key: string) => pairs.findIndex((pair) => pair.key === key);
  leftOut.sort((a, b) => place(a.key) - place(b.key));
  return { household, leftOut, ...(on !== undefined && { on }) };
}

function withoutRepeats(pairs: readonly Pair[], leftOut: LeftOut[]): Map<string, Pair> {
  const first = new Map<string, Pair>();
  for (const pair of pairs) {
    const before = first.get(pair.key);
    if (!before) first.set(pair.key, pair);
    else if (before.value !== pair.value) leftOut.push({ ...pair, code: "repeated" });
  }
  return first;
}

function dayOf(pair: Pair | undefined, leftOut: LeftOut[]): CivilDate | undefined {
  if (!pair || isDate(pair.value)) return pair?.value;
  leftOut.push({ ...pair, code: "invalid" });
  return undefined;
}

/** Leaves pairs out until the rest makes a valid household. */
function householdOf(pairs: Map<string, Pair>, on: CivilDate, leftOut: LeftOut[]): Household {
  for (;;) {
    const { json, faults, keyOf } = assemble([...pairs.values()]);
    const { household, errors = [] } = parseHousehold(json, on);
    const bad = faults.length > 0 ? faults : errors.map(({ path, code }) => ({ path: keyOf(path), code }));
    if (household && bad.length === 0) return household;
    const before = pairs.size;
    for (const { path, code } of bad) leaveOut(pairs, path, code, leftOut);
    if (pairs.size === before) return {};
  }
}

function leaveOut(pairs: Map<string, Pair>, key: string, code: ErrorCode, leftOut: LeftOut[]): void {
  const pair = pairs.get(key);
  if (!pair) return;
  pairs.delete(key);
  leftOut.push({ ...pair, code });
}
