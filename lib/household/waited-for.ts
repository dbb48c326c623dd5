import type { Assessment, FieldPath } from "@/lib/entitlements";

/** The questions that some right, of the plan or beside it, waits for or would be sharpened by. */
export function waitedFor({ entitlements, beside }: Assessment): ReadonlySet<FieldPath> {
  return new Set([...entitlements, ...beside].flatMap(({ missing, refine }) => [...missing, ...refine]));
}
