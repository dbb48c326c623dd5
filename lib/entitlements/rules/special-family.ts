import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clauses 2.5.2 and 2.5.3: allowances, insurance, priority and contacts for special families. */
export const specialFamily = entitlement({
  id: "special-family",
  group: "family",
  basis: plan("2.5.2", "2.5.3"),
  decidedBy: "district",
  when: [inSituation("specialFamily", "special-family")],
});
