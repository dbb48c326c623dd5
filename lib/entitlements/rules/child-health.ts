import { aboutChildren } from "../judging/condition";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

const childUnderSeven = aboutChildren("childUnderSeven", (children) => children.some(({ age }) => age < 7));

/** Clauses 2.2.2 and 2.2.3: health care and screening from 0 to 6. */
export const childHealth = entitlement({
  id: "child-health",
  group: "health",
  basis: plan("2.2.2", "2.2.3"),
  when: [childUnderSeven],
});
