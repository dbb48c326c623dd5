import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

/** Clause 2.4.4: retraining and placement after a break for a child. */
export const returnToWork = entitlement({
  id: "return-to-work",
  group: "work",
  basis: plan("2.4.4"),
  when: [inSituation("careerBreak", "career-break")],
});
