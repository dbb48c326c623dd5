import type { Totals } from "./assessment";
import { besideCatalogue, type BesideEntitlement } from "./beside-catalogue";
import { catalogue, type Entitlement } from "./catalogue";
import { factsOf } from "./facts/facts";
import { inAskingOrder } from "./facts/fields";
import type { CivilDate, FieldPath, Household } from "./household";
import { PLAN } from "./law/instruments";
import { totalsOf } from "./totals";

/** Every right, judged for one family on one day; plain JSON. */
export interface Assessment {
  readonly on: CivilDate;
  readonly plan: typeof PLAN;
  readonly entitlements: readonly Entitlement[];
  /** What became law beside the plan. */
  readonly beside: readonly BesideEntitlement[];
  readonly totals: Totals;
  /** The union of all `missing`, in asking order. */
  readonly missing: readonly FieldPath[];
}

/**
 * Judges every right of the plan, and those beside it, for a family on a day.
 *
 * Unanswered fields (absent or `null`) are unknown, never "no"; more answers never turn a decided
 * status. The result is plain JSON, the same for any order of the children but for their indices.
 * @param household a valid household: unknown JSON goes through the schema first
 * @param on the day of assessment
 */
export function assess(household: Household, on: CivilDate): Assessment {
  const facts = factsOf(household, on);
  const entitlements = catalogue.map(({ judge }) => judge(facts));
  const beside = besideCatalogue.map(({ judge }) => judge(facts));
  return {
    on,
    plan: PLAN,
    entitlements,
    beside,
    totals: totalsOf({ entitlements, beside, facts }),
    missing: inAskingOrder([...entitlements, ...beside].map(({ missing }) => missing)),
  };
}
