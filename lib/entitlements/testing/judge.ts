import { assess } from "../assess";
import type { AssumptionId, Benefit, Truth } from "../assessment";
import type { BesideEntitlement, BesideId } from "../beside-catalogue";
import type { Entitlement, EntitlementId } from "../catalogue";
import type { Child, CivilDate, FieldPath, Household } from "../household";
import { PLAN } from "../law/instruments";
import { TODAY } from "./today";

export { TODAY };

/** A right of the plan, or beside it. */
type RightId = EntitlementId | BesideId;

/** What a family is told of one right. */
type Verdict = Pick<Entitlement, "status" | "benefits" | "missing" | "refine">;

/** One right out of the whole assessment. */
function entitlementOf(id: RightId, household: Household, on = TODAY): Entitlement | BesideEntitlement {
  const { entitlements, beside } = assess(household, on);
  const found = [...entitlements, ...beside].find((entitlement) => entitlement.id === id);
  if (!found) throw new Error(`No right is called ${id}.`);
  return found;
}

/** Judges one right. */
export function judge(id: RightId, household: Household, on = TODAY): Verdict {
  const { status, benefits, missing, refine } = entitlementOf(id, household, on);
  return { status, benefits, missing, refine };
}

/** The conditions of a right with what each comes to; those of the second child are `1.underThree`. */
export function reasons(id: RightId, household: Household, on = TODAY): Record<string, Truth> {
  const { conditions } = entitlementOf(id, household, on);
  return Object.fromEntries(
    conditions.map(({ id: name, holds, child }) => [child === undefined ? name : `${child}.${name}`, holds]),
  );
}

/** The clauses a right rests on, those of other instruments than the plan with their instrument. */
export function cites(id: RightId, on = TODAY): readonly string[] {
  const { basis } = entitlementOf(id, {}, on);
  return basis.map(({ instrument, clause }) => (instrument === PLAN ? clause : `${instrument} ${clause}`));
}

/** The choices made where the plan is silent. */
export function assumes(id: RightId, household: Household = {}): readonly AssumptionId[] {
  return entitlementOf(id, household).assumptions;
}

/** Children, by their birth dates. */
export function born(...birthDates: readonly CivilDate[]): readonly Child[] {
  return birthDates.map((birthDate) => ({ birthDate }));
}

/** The family has the right; no answer is open that would sharpen it. */
export function granted(...benefits: readonly Benefit[]): Verdict {
  return { status: "eligible", benefits, missing: [], refine: [] };
}

/** A service, and nothing open about it. */
export const service: Verdict = granted({ kind: "service" });

/** A district or a department decides. */
export const referred: Verdict = { ...service, status: "referred" };

/** The family does not have the right, whatever else it answers. */
export const refused: Verdict = { status: "notEligible", benefits: [], missing: [], refine: [] };

/** Not known while these fields are unanswered. */
export function open(...missing: readonly FieldPath[]): Verdict {
  return { status: "unknown", benefits: [], missing, refine: [] };
}
