import type { Benefit, CivilDate, Yuan } from "@/lib/entitlements";
import { isAhead } from "./ahead";

/** The tax that deductions save in the month of a day, all children together; reckoned in fen. */
export function taxSavedIn(benefits: readonly Benefit[], on: CivilDate): Yuan {
  const fen = benefits.map((one) =>
    one.kind === "deduction" && !isAhead(one.from, on) ? Math.round((one.taxSaved ?? 0) * 100) : 0,
  );
  return fen.reduce((sum, one) => sum + one, 0) / 100;
}
