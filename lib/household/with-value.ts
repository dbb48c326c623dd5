import type { FieldPath, Household } from "@/lib/entitlements";

/** A household with another answer at a path; the given one stays as it is. */
export function withValue(household: Household, path: FieldPath, value: unknown): Household {
  return replaced(household, path.split("."), value) as Household;
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  }
  const parts = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: replaced(parts[key], rest, value) };
}
