import type { AssumptionId } from "../assessment";

const named: Readonly<Record<AssumptionId, true>> = {
  "month-by-first-day": true,
  "order-by-birth": true,
  "fourth-child-not-named": true,
  "allowance-national-days": true,
  "paternity-window": true,
  "childcare-leave-not-stacked": true,
  "three-or-more-as-three": true,
  "allowance-nationality": true,
  "allowance-claimed-at-hukou": true,
  "education-until-fifteen": true,
  "latest-birth-only": true,
};

/** Every assumption that an assessment may name: the compiler holds that none is left out. */
export const assumptionIds = Object.keys(named) as readonly AssumptionId[];
