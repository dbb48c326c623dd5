import type { FieldError } from "../errors";
import { MOST_CHILDREN } from "../schema";
import { leafAt, type Writing } from "./leaves";
import type { Pair } from "./pairs";

/** A household's JSON made of pairs, not validated. */
export interface Assembled {
  readonly json: unknown;
  /** Pairs that have no place in it; `path` is their key. */
  readonly faults: readonly FieldError[];
  /** The key of the pair that a path of the JSON comes from. */
  readonly keyOf: (path: string) => string;
}

type Json = Record<string, unknown>;

/** Puts pairs in their places; children close up where a number is left out. */
export function assemble(pairs: readonly Pair[]): Assembled {
  const faults: FieldError[] = [];
  const household: Json = {};
  const children = new Map<number, Json>();
  const numbers = childNumbers(pairs);
  for (const { key, value } of pairs) {
    const code = place(key, value, { household, children, numbers });
    if (code) faults.push({ path: key, code });
  }
  const given = [...children].sort(([a], [b]) => a - b);
  if (given.length > 0) household["children"] = given.map(([, child]) => child);
  const keyOf = (path: string) =>
    path.startsWith("situations.")
      ? "situations"
      : path.replace(/^children\.(\d+)/, (_, index) => `children.${given[Number(index)]?.[0]}`);
  return { json: household, faults, keyOf };
}

interface Places {
  readonly household: Json;
  readonly children: Map<number, Json>;
  /** The numbers of children that have a birth date, and so can be taken. */
  readonly numbers: readonly number[];
}

function place(key: string, text: string, { household, children, numbers }: Places): FieldError["code"] | undefined {
  if (key === "children" && text === "" && numbers.length === 0) {
    household["children"] = [];
    return undefined;
  }
  const leaf = leafAt(key);
  if (!leaf) return key === "children" ? "invalid" : "unknownField";
  const value = readValue(text, leaf.writing);
  if (value === undefined) return "invalid";
  const [group = "", ...rest] = key.split(".");
  if (group !== "children") {
    put(household, [group, ...rest], value);
    return undefined;
  }
  const [number = "", ...keys] = rest;
  const at = numbers.indexOf(Number(number));
  if (at < 0) return "required";
  if (at >= MOST_CHILDREN) return "tooMany";
  const child = children.get(Number(number)) ?? {};
  children.set(Number(number), child);
  put(child, keys, value);
  return undefined;
}

function childNumbers(pairs: readonly Pair[]): readonly number[] {
  return pairs
    .flatMap(({ key }) => (leafAt(key)?.name === "children.*.birthDate" ? [Number(key.split(".")[1])] : []))
    .sort((a, b) => a - b);
}

function put(into: Json, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const next = (into[key] ?? {}) as Json;
  into[key] = next;
  put(next, rest, value);
}

function readValue(text: string, writing: Writing): unknown {
  if (writing === "text") return text;
  if (writing === "list") return text === "" ? [] : text.split(",");
  if (writing === "boolean") return { "1": true, "0": false }[text];
  return /^\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}
