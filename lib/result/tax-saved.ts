import type { Benefit, Yuan } from "@/lib/entitlements";

/** The tax that deductions save in a month, all children together; reckoned in fen. */
export function taxSavedIn(benefits: readonly Benefit[], month: string): Yuan {
  const fen = benefits.map((one) =>
    one.kind === "deduction" && (one.from ?? month) <= month ? Math.round((one.taxSaved ?? 0) * 100) : 0,
  );
  return fen.reduce((sum, one) => sum + one, 0) / 100;
}
