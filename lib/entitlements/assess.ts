import type { Assessment } from "./assessment";
import { catalogue } from "./catalogue";
import { factsOf } from "./facts";
import { inAskingOrder } from "./fields";
import type { CivilDate, Household } from "./household";
import { PLAN } from "./instruments";
import { totalsOf } from "./totals";

/**
 * Judges every right of the plan for a family on a day.
 *
 * Unanswered fields (absent or `null`) are unknown, never "no"; more answers never turn a decided
 * status. The result is plain JSON, the same for any order of the children but for their indices.
 * @param household a valid household: unknown JSON goes through the schema first
 * @param on the day of assessment
 */
export function assess(household: Household, on: CivilDate): Assessment {
  const facts = factsOf(household, on);
  const entitlements = catalogue.map(({ judge }) => judge(facts));
  return {
    on,
    plan: PLAN,
    entitlements,
    totals: totalsOf(entitlements, on.slice(0, 7)),
    missing: inAskingOrder(entitlements.map(({ missing }) => missing)),
  };
}
