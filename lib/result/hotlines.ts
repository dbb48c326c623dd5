import type { RightId } from "./rights";

/** Whom to call: the numbers are the same all over China. */
export const hotlines = {
  city: "12345",
  fund: "12329",
  work: "12333",
  insurance: "12393",
  tax: "12366",
  health: "12320",
} as const;

/** A hotline. */
export type HotlineId = keyof typeof hotlines;

/** Which hotlines know about a right, the first one first. */
export const hotlinesOf: Readonly<Record<RightId, readonly HotlineId[]>> = {
  "childcare-subsidy": ["health", "city"],
  "delivery-subsidy": ["health", "city"],
  "delivery-costs": ["insurance"],
  "maternity-insurance": ["insurance"],
  "unemployment-premium": ["work", "insurance"],
  "birth-grant": ["city", "health"],
  "assisted-reproduction-grant": ["health", "city"],
  "infant-tax-deduction": ["tax"],
  "maternity-leave": ["work"],
  "paternity-leave": ["work"],
  "childcare-leave": ["work"],
  "elder-nursing-leave": ["work"],
  "home-purchase-quota": ["city"],
  "provident-fund-loan": ["fund"],
  "provident-fund-rent": ["fund"],
  "public-rental-priority": ["city"],
  "public-rental-exchange": ["city"],
  "pregnancy-checks": ["health"],
  "hpv-vaccination": ["health"],
  "child-health": ["health"],
  "newborn-registration": ["city"],
  "kindergarten-aid": ["city"],
  "compulsory-schooling": ["city"],
  "return-to-work": ["work"],
  "workplace-protection": ["work"],
  "only-child-parents": ["health", "city"],
  "rural-two-daughters": ["health", "city"],
  "special-family": ["health", "city"],
  "national-childcare-allowance": ["city", "health"],
  "education-tax-deduction": ["tax"],
  "free-kindergarten-year": ["city"],
};
