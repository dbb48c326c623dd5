import { aboutChildren } from "../judging/condition";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

const schoolAge = aboutChildren("schoolAge", (children) => children.some(({ age }) => age >= 6 && age < 15));

/** Clause 2.4.3: free schooling without entrance tests, 两免一补, care after class. */
export const compulsorySchooling = entitlement({
  id: "compulsory-schooling",
  group: "education",
  basis: plan("2.4.3"),
  when: [schoolAge],
});
