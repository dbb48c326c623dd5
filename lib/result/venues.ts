import type { RightId } from "./rights";

/** Where one goes, in the order in which most families come there. */
export const venues = [
  ...(["hospital", "work", "street", "nursery", "tax", "fund"] as const),
  ...(["housing", "health", "school", "labour"] as const),
] as const;

/** Where one goes. */
export type Venue = (typeof venues)[number];

/** Where each right is to be had. */
export const venueOf: Readonly<Record<RightId, Venue>> = {
  "childcare-subsidy": "nursery",
  "delivery-subsidy": "hospital",
  "delivery-costs": "hospital",
  "maternity-insurance": "work",
  "unemployment-premium": "labour",
  "birth-grant": "street",
  "assisted-reproduction-grant": "street",
  "infant-tax-deduction": "tax",
  "maternity-leave": "work",
  "paternity-leave": "work",
  "childcare-leave": "work",
  "elder-nursing-leave": "work",
  "home-purchase-quota": "housing",
  "provident-fund-loan": "fund",
  "provident-fund-rent": "fund",
  "public-rental-priority": "street",
  "public-rental-exchange": "housing",
  "pregnancy-checks": "health",
  "hpv-vaccination": "school",
  "child-health": "health",
  "newborn-registration": "hospital",
  "kindergarten-aid": "school",
  "compulsory-schooling": "school",
  "return-to-work": "labour",
  "workplace-protection": "work",
  "only-child-parents": "street",
  "rural-two-daughters": "street",
  "special-family": "street",
  "national-childcare-allowance": "street",
  "education-tax-deduction": "tax",
  "free-kindergarten-year": "school",
};
