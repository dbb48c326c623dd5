import { aboutChildren } from "../judging/condition";
import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

const kindergartenAge = aboutChildren("kindergartenAge", (children) => children.some(({ age }) => age >= 3 && age < 6));

/** Clause 2.4.3: reduced fees and grants at kindergarten for families in hardship. */
export const kindergartenAid = entitlement({
  id: "kindergarten-aid",
  group: "education",
  basis: plan("2.4.3"),
  decidedBy: "district",
  when: [kindergartenAge, inSituation("financialHardship", "financial-hardship")],
});
