import { inSituation } from "../conditions";
import { entitlement } from "../entitlement";
import { plan } from "../instruments";

/** Clause 2.4.4: retraining and placement after a break for a child. */
export const returnToWork = entitlement({
  id: "return-to-work",
  group: "work",
  basis: plan("2.4.4"),
  when: [inSituation("careerBreak", "career-break")],
});
