import type { Judgement } from "./assessment";
import { educationTaxDeduction } from "./rules/beside/education-tax-deduction";
import { freeKindergartenYear } from "./rules/beside/free-kindergarten-year";
import { nationalChildcareAllowance } from "./rules/beside/national-childcare-allowance";

/** The rights that became law beside the plan, in the order in which an assessment lists them; never among the plan's. */
export const besideCatalogue = [nationalChildcareAllowance, educationTaxDeduction, freeKindergartenYear] as const;

/** The name of a right beside the plan. */
export type BesideId = (typeof besideCatalogue)[number]["id"];

/** One right beside the plan, judged for one family on one day. */
export type BesideEntitlement = Judgement<BesideId>;
