import { childUnderOne, employed } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.4.4: protection at work during pregnancy, birth and nursing. */
export const workplaceProtection = entitlement({
  id: "workplace-protection",
  group: "work",
  basis: plan("2.4.4"),
  when: [employed.mother, childUnderOne],
});
