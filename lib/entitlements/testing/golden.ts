import { createHash } from "node:crypto";
import type { Assessment } from "../assess";

/** Provincial law joined the basis of these when the rights beside the plan came. */
const alsoProvincial: readonly string[] = [
  "maternity-leave",
  "paternity-leave",
  "childcare-leave",
  "elder-nursing-leave",
];

/**
 * The digest of what the plan gives, byte for byte: its 28 rights and its totals, whatever stands beside it; without what
 * was since added to them, the provincial basis of the four leaves and the assumption on which of two births is meant.
 */
export function digestOf({
  entitlements,
  totals: { perMonth, once, remaining },
}: Pick<Assessment, "entitlements" | "totals">): string {
  const rights = entitlements.map(({ assumptions, basis, ...right }) => ({
    ...right,
    assumptions: assumptions.filter((id) => id !== "latest-birth-only"),
    basis: alsoProvincial.includes(right.id) ? [] : basis,
  }));
  const text = JSON.stringify({ rights, totals: { perMonth, once, remaining } });
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
