import type { Value } from "..";

/** A number, or a day or month. */
export type Scalar = string | number;

/** Every number and date in something said, however deep. */
export function scalarsIn(said: Value): readonly Scalar[] {
  if (typeof said === "number") return [said];
  if (typeof said === "string") return [];
  if ("day" in said) return [said.day as string];
  if ("month" in said) return [said.month as string];
  return Object.values("key" in said ? (said.values ?? {}) : said).flatMap((inner) => scalarsIn(inner as Value));
}

/** Every number and date of a benefit; the index of a child is neither. */
export function scalarsOf(benefit: object | undefined): readonly Scalar[] {
  return Object.entries(benefit ?? {}).flatMap(([name, value]) => (name !== "child" && isScalar(value) ? [value] : []));
}

const isScalar = (value: unknown): value is Scalar => typeof value === "number" || typeof value === "string";
