import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.5.1: schemes from before the two-child policy go on for rural two-daughter families. */
export const ruralTwoDaughters = entitlement({
  id: "rural-two-daughters",
  group: "family",
  basis: plan("2.5.1"),
  decidedBy: "district",
  when: [inSituation("ruralTwoDaughters", "rural-two-daughters")],
});
