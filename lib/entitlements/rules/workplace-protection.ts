import { childUnderOne, employed } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clause 2.4.4: protection at work during pregnancy, birth and nursing. */
export const workplaceProtection = entitlement({
  id: "workplace-protection",
  group: "work",
  basis: plan("2.4.4"),
  when: [employed.mother, childUnderOne],
});
