import { answered } from "../judging/condition";
import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.4.1: districts are encouraged to help women of 35 or over who need assistance. */
export const assistedReproductionGrant = entitlement({
  id: "assisted-reproduction-grant",
  group: "money",
  basis: plan("2.4.1"),
  decidedBy: "district",
  when: [
    inSituation("assistedReproduction", "assisted-reproduction"),
    answered("motherOfAge", "mother.age35OrOver", Boolean),
  ],
});
