import { aboutChildren } from "../condition";
import { inSituation } from "../conditions";
import { entitlement } from "../entitlement";
import { isBorn } from "../facts";
import { plan } from "../instruments";

const minorChild = aboutChildren("minorChild", (children) => children.some((child) => isBorn(child) && child.age < 18));

/** Clause 2.4.2: better terms for families with minor children under the housing guarantee. */
export const publicRentalPriority = entitlement({
  id: "public-rental-priority",
  group: "housing",
  basis: plan("2.4.2"),
  decidedBy: "district",
  when: [inSituation("housingGuarantee", "housing-guarantee"), minorChild],
});
