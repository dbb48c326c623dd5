import type { FieldPath, Household } from "@/lib/entitlements";
import type { Answers } from "./typed";

/** A household, or what was typed of one, with another answer at a path; the given one stays as it is. */
export function withValue<Of extends Household | Answers>(of: Of, path: FieldPath, value: unknown): Of {
  return replaced(of, path.split("."), value) as Of;
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  }
  const parts = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: replaced(parts[key], rest, value) };
}
