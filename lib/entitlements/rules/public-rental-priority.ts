import { aboutChildren } from "../judging/condition";
import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { isBorn } from "../facts/facts";
import { plan } from "../law/instruments";

const minorChild = aboutChildren("minorChild", (children) => children.some((child) => isBorn(child) && child.age < 18));

/** Clause 2.4.2: better terms for families with minor children under the housing guarantee. */
export const publicRentalPriority = entitlement({
  id: "public-rental-priority",
  group: "housing",
  basis: plan("2.4.2"),
  decidedBy: "district",
  when: [inSituation("housingGuarantee", "housing-guarantee"), minorChild],
});
