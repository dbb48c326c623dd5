import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.2.4: free HPV vaccination for girls of the age for it. */
export const hpvVaccination = entitlement({
  id: "hpv-vaccination",
  group: "health",
  basis: plan("2.2.4"),
  when: [inSituation("schoolAgeGirl", "school-age-girl")],
});
