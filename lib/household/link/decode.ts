import type { CivilDate, FieldPath, Household } from "@/lib/entitlements";
import { faultOfDay } from "../days";
import type { ErrorCode } from "../errors";
import { keepValid } from "../keep-valid";
import type { Answers } from "../typed";
import { writeAnswers, type Draft } from "../write-answers";
import { assemble, type Assembled } from "./assemble";
import { LINK_VERSION } from "./encode";
import { readPairs, type Pair } from "./pairs";
import { rowsOf, type Rows } from "./rows";

/** A pair that could not be taken, and why. */
export interface LeftOut extends Pair {
  /** What the key means in the household: children are counted by their rows. */
  readonly path: FieldPath;
  readonly code: ErrorCode;
}

/** What a link holds. */
export type Decoded =
  | {
      /** What is known by it. */
      readonly household: Household;
      /** All that was taken, as it would have been typed: a child whose birth date was bad is there without it. */
      readonly answers: Answers;
      /** The day of assessment that the link names. */
      readonly on?: CivilDate;
      /** In the order of the link. */
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly problem: LinkProblem;
    };

/** The text has pairs, but no version, one that is none, or one that is not known yet. */
export type LinkProblem = "noVersion" | "badVersion" | "unknownVersion";

/**
 * Reads the fragment of a link. A bad pair costs that pair only; it never throws.
 * @param fragment with or without `#`
 * @param today the day of assessment where the link names none
 */
export function decodeLink(fragment: string, today: CivilDate): Decoded {
  const pairs = readPairs(fragment.replace(/^#/, ""));
  const problem = problemOf(pairs.find(({ key }) => key === "v")?.value);
  if (problem) return { problem };
  const reading: Reading = { rows: rowsOf(pairs), leftOut: [] };
  const taken = withoutRepeats(pairs, reading);
  const on = dayOf(taken.get("on"), reading);
  taken.delete("v");
  taken.delete("on");
  const draft = draftOf(taken, on ?? today, reading);
  const place = ({ key, value }: Pair) => pairs.findIndex((pair) => pair.key === key && pair.value === value);
  return {
    household: keepValid(draft, on ?? today).household,
    answers: writeAnswers(draft as Draft),
    leftOut: reading.leftOut.sort((a, b) => place(a) - place(b)),
    ...(on !== undefined && { on }),
  };
}

function problemOf(version: string | undefined): LinkProblem | undefined {
  if (version === undefined) return "noVersion";
  if (version === LINK_VERSION) return undefined;
  return /^[1-9]\d*$/.test(version) ? "unknownVersion" : "badVersion";
}

interface Reading {
  readonly rows: Rows;
  readonly leftOut: LeftOut[];
}

function withoutRepeats(pairs: readonly Pair[], reading: Reading): Map<string, Pair> {
  const first = new Map<string, Pair>();
  for (const pair of pairs) {
    const before = first.get(pair.key);
    if (!before) first.set(pair.key, pair);
    else if (before.value !== pair.value) leaveOut(pair, "repeated", reading);
  }
  return first;
}

function dayOf(pair: Pair | undefined, reading: Reading): CivilDate | undefined {
  const fault = pair && faultOfDay(pair.value);
  if (!pair || fault === undefined) return pair?.value;
  leaveOut(pair, fault, reading);
  return undefined;
}

/** Leaves pairs out until all that is wrong with the rest is that something is missing. */
function draftOf(pairs: Map<string, Pair>, on: CivilDate, reading: Reading): Assembled["json"] {
  const { rows } = reading;
  for (;;) {
    const { json, faults } = assemble([...pairs.values()], rows);
    const wrong = () => keepValid(json, on).errors.map(({ path, code }) => ({ path: keyIn(rows, path), code }));
    const bad = (faults.length > 0 ? faults : wrong()).filter(({ path }) => pairs.has(path));
    if (bad.length === 0) return json;
    for (const { path, code } of bad) {
      const pair = pairs.get(path);
      if (pair && pairs.delete(path)) leaveOut(pair, code, reading);
    }
  }
}

const keyIn = (rows: Rows, path: FieldPath): string =>
  path.startsWith("situations.") ? "situations" : rows.keyOf(path);

function leaveOut(pair: Pair, code: LeftOut["code"], { rows, leftOut }: Reading): void {
  leftOut.push({ ...pair, path: rows.pathOf(pair.key), code });
}
