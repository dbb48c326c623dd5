import { put } from "../entries";
import type { FieldError } from "../errors";
import { MOST_CHILDREN } from "../schema";
import { leafAt, type Writing } from "./leaves";
import type { Pair } from "./pairs";
import type { Rows } from "./rows";

/** A household's JSON made of pairs, not validated. */
export interface Assembled {
  readonly json: Readonly<Record<string, unknown>>;
  /** Pairs that have no place in it; `path` is their key. */
  readonly faults: readonly FieldError[];
}

type Json = Record<string, unknown>;

/**
 * Puts pairs in their places.
 * @param pairs those that are not known to be bad
 * @param rows the children of the link: each has its row, though none of its pairs could be taken
 */
export function assemble(pairs: readonly Pair[], rows: Rows): Assembled {
  const faults: FieldError[] = [];
  const children: Json[] = Array.from({ length: Math.min(rows.count, MOST_CHILDREN) }, () => ({}));
  const household: Json = rows.count > 0 ? { children } : {};
  for (const pair of pairs) {
    const code = place(pair, rows, household);
    if (code) faults.push({ path: pair.key, code });
  }
  return { json: household, faults };
}

function place({ key, value: text }: Pair, rows: Rows, household: Json): FieldError["code"] | undefined {
  if (key === "children" && text === "" && rows.count === 0) {
    household["children"] = [];
    return undefined;
  }
  const leaf = leafAt(key);
  if (!leaf) return key === "children" ? "invalid" : "unknownField";
  const keys = rows.pathOf(key).split(".");
  if (keys[0] === "children" && Number(keys[1]) >= MOST_CHILDREN) return "tooMany";
  const value = readValue(text, leaf.writing);
  if (value === undefined) return "invalid";
  put(household, keys, value);
  return undefined;
}

function readValue(text: string, writing: Writing): unknown {
  if (writing === "text") return text;
  if (writing === "list") return text === "" ? [] : [...new Set(text.split(","))];
  if (writing === "boolean") return { "1": true, "0": false }[text];
  return /^\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}
