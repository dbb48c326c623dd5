import { answered } from "../judging/condition";
import { hasBirth, underPlan } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

const onUnemploymentBenefit = answered(
  "onUnemploymentBenefit",
  "delivery.insurance",
  (insurance) => insurance === "unemployment",
);

/** Clause 2.4.1: the unemployment fund pays employees' medical insurance, maternity included. */
export const unemploymentPremium = entitlement({
  id: "unemployment-premium",
  group: "money",
  basis: plan("2.4.1"),
  when: [hasBirth, underPlan, onUnemploymentBenefit],
});
