import type { Judgement } from "./assessment";
import { assistedReproductionGrant } from "./rules/assisted-reproduction-grant";
import { birthGrant } from "./rules/birth-grant";
import { childHealth } from "./rules/child-health";
import { childcareLeave } from "./rules/childcare-leave";
import { childcareSubsidy } from "./rules/childcare-subsidy";
import { compulsorySchooling } from "./rules/compulsory-schooling";
import { deliveryCosts } from "./rules/delivery-costs";
import { deliverySubsidy } from "./rules/delivery-subsidy";
import { elderNursingLeave } from "./rules/elder-nursing-leave";
import { homePurchaseQuota } from "./rules/home-purchase-quota";
import { hpvVaccination } from "./rules/hpv-vaccination";
import { infantTaxDeduction } from "./rules/infant-tax-deduction";
import { kindergartenAid } from "./rules/kindergarten-aid";
import { maternityInsurance } from "./rules/maternity-insurance";
import { maternityLeave } from "./rules/maternity-leave";
import { newbornRegistration } from "./rules/newborn-registration";
import { onlyChildParents } from "./rules/only-child-parents";
import { paternityLeave } from "./rules/paternity-leave";
import { pregnancyChecks } from "./rules/pregnancy-checks";
import { providentFundLoan } from "./rules/provident-fund-loan";
import { providentFundRent } from "./rules/provident-fund-rent";
import { publicRentalExchange } from "./rules/public-rental-exchange";
import { publicRentalPriority } from "./rules/public-rental-priority";
import { returnToWork } from "./rules/return-to-work";
import { ruralTwoDaughters } from "./rules/rural-two-daughters";
import { specialFamily } from "./rules/special-family";
import { unemploymentPremium } from "./rules/unemployment-premium";
import { workplaceProtection } from "./rules/workplace-protection";

/** Every right of the plan, in the order in which an assessment lists them. */
export const catalogue = [
  childcareSubsidy,
  deliverySubsidy,
  deliveryCosts,
  maternityInsurance,
  unemploymentPremium,
  birthGrant,
  assistedReproductionGrant,
  infantTaxDeduction,
  maternityLeave,
  paternityLeave,
  childcareLeave,
  elderNursingLeave,
  homePurchaseQuota,
  providentFundLoan,
  providentFundRent,
  publicRentalPriority,
  publicRentalExchange,
  pregnancyChecks,
  hpvVaccination,
  childHealth,
  newbornRegistration,
  kindergartenAid,
  compulsorySchooling,
  returnToWork,
  workplaceProtection,
  onlyChildParents,
  ruralTwoDaughters,
  specialFamily,
] as const;

/** The name of a right, as in the catalogue. */
export type EntitlementId = (typeof catalogue)[number]["id"];

/** One right of the plan, judged for one family on one day. */
export type Entitlement = Judgement<EntitlementId>;
