import { childUnderOne } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clauses 2.1.2 and 2.4.1: one stop for a birth's papers; the social security card by post. */
export const newbornRegistration = entitlement({
  id: "newborn-registration",
  group: "health",
  basis: plan("2.1.2", "2.4.1"),
  when: [childUnderOne],
});
