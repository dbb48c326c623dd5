import { childUnderOne } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clauses 2.1.2 and 2.4.1: one stop for a birth's papers; the social security card by post. */
export const newbornRegistration = entitlement({
  id: "newborn-registration",
  group: "health",
  basis: plan("2.1.2", "2.4.1"),
  when: [childUnderOne],
});
