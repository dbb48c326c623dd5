import type { FieldPath } from "@/lib/entitlements";

/** Where a question stands that is answered in place. */
export function askId(path: FieldPath): string {
  return `ask-${path}`;
}
