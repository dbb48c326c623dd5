import fc from "fast-check";
import type { CivilDate, Household } from "@/lib/entitlements";
import { households } from "@/lib/entitlements/testing/arbitraries";

/** So many families of every kind, valid on a day; the same ones at each run. */
export function manyFamilies(count: number, on: CivilDate): readonly Household[] {
  return fc.sample(fc.oneof(households(on, "perhaps"), households(on, "answered")), { numRuns: count, seed: 1 });
}
