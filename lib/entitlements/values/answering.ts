import type { FieldPath, Household } from "../household";

type Answers = Readonly<Record<string, unknown>>;

/** A household with one answer more, or another one; the given household stays as it is. */
export function answering(household: Household, path: FieldPath, value: unknown): Household {
  return replaced(household, path.split("."), value) as Household;
}

/** A household with one answer less. */
export function without(household: Household, path: FieldPath): Household {
  return answering(household, path, undefined);
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((item, place) => (String(place) === key ? replaced(item, rest, value) : item));
  const answers = (node ?? {}) as Answers;
  return { ...answers, [key]: replaced(answers[key], rest, value) };
}
