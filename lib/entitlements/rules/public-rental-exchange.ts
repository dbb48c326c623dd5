import { hasChild, inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.4.2: another public rental home for a family that has grown, as homes allow. */
export const publicRentalExchange = entitlement({
  id: "public-rental-exchange",
  group: "housing",
  basis: plan("2.4.2"),
  decidedBy: "district",
  when: [inSituation("publicRentalTenant", "public-rental-tenant"), hasChild],
});
