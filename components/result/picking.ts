import type { FieldPath } from "@/lib/entitlements";
import type { Answers, Choice } from "@/lib/household";

/** Typed answers with one more picked; the given ones stay as they are. */
export function picking(answers: Answers, path: FieldPath, choice: Choice): Answers {
  return replaced(answers, path.split("."), choice) as Answers;
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: Choice): unknown {
  if (key === undefined || typeof node !== "object" || node === null) return value;
  if (Array.isArray(node)) return node.map((item, at) => (String(at) === key ? replaced(item, rest, value) : item));
  return { ...node, [key]: replaced((node as Record<string, unknown>)[key], rest, value) };
}
