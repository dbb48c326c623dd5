import { hasBirth, registeredInQingdao, underPlan, withinPolicy } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.4.1: districts are encouraged to set a grant for registered families. */
export const birthGrant = entitlement({
  id: "birth-grant",
  group: "money",
  basis: plan("2.4.1"),
  decidedBy: "district",
  when: [hasBirth, underPlan, registeredInQingdao, withinPolicy],
});
