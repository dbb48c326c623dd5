import type { Benefit } from "@/lib/entitlements";

/** Of money that is summed up: at least, where it is so of any part. */
export function sumBoundOf(benefits: readonly Benefit[]): "atLeast" | "exact" {
  return benefits.some((benefit) => benefit.kind === "cash" && benefit.bound === "atLeast") ? "atLeast" : "exact";
}
