import type { Cash } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { figureOf } from "./figures";
import { say, type Phrase } from "./phrase";
import type { Judged } from "./rights";

/** What several children have together: of the month of assessment, or where nothing is paid yet, in all. */
export function togetherOf({ id, benefits }: Judged, { assessment: { totals } }: AssessedCase): Phrase | undefined {
  if (id !== "childcare-subsidy" || benefits.length < 2) return undefined;
  const { perMonth, remaining } = totals;
  if (perMonth === 0) return say("result.sum.inAll", { remaining });
  const paid: Cash = { kind: "cash", per: "month", bound: "exact", amount: perMonth };
  return figureOf(paid);
}
