import { aboutChildren, anyOf } from "../judging/condition";
import { inSituation } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { isBorn } from "../facts/facts";
import { plan } from "../law/instruments";

const expecting = aboutChildren("expecting", (children) => children.some((child) => !isBorn(child)));

/** Clauses 2.2.1, 2.2.3, 2.2.4: free checks before marriage, before and during pregnancy. */
export const pregnancyChecks = entitlement({
  id: "pregnancy-checks",
  group: "health",
  basis: plan("2.2.1", "2.2.3", "2.2.4"),
  when: [anyOf("planningOrExpecting", expecting, inSituation("planningPregnancy", "planning-pregnancy"))],
});
