import { hasChild, inSituation } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clause 2.4.2: another public rental home for a family that has grown, as homes allow. */
export const publicRentalExchange = entitlement({
  id: "public-rental-exchange",
  group: "housing",
  basis: plan("2.4.2"),
  decidedBy: "district",
  when: [inSituation("publicRentalTenant", "public-rental-tenant"), hasChild],
});
