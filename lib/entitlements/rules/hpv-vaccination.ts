import { inSituation } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clause 2.2.4: free HPV vaccination for girls of the age for it. */
export const hpvVaccination = entitlement({
  id: "hpv-vaccination",
  group: "health",
  basis: plan("2.2.4"),
  when: [inSituation("schoolAgeGirl", "school-age-girl")],
});
