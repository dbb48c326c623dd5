import { inSituation } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clause 2.5.1: schemes from before the two-child policy go on for rural two-daughter families. */
export const ruralTwoDaughters = entitlement({
  id: "rural-two-daughters",
  group: "family",
  basis: plan("2.5.1"),
  decidedBy: "district",
  when: [inSituation("ruralTwoDaughters", "rural-two-daughters")],
});
