import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.5.1: schemes from before the two-child policy go on for parents of an only child. */
export const onlyChildParents = entitlement({
  id: "only-child-parents",
  group: "family",
  basis: plan("2.5.1"),
  decidedBy: "district",
  when: [inSituation("onlyChildParent", "only-child-parent")],
});
