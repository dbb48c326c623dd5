import { assess, type CivilDate, type FieldPath, type Household } from "@/lib/entitlements";
import { samplesOf } from "./samples";
import { waitedFor } from "./waited-for";
import { withValue } from "./with-value";

interface Asking {
  /** The open questions before. */
  readonly gates: readonly FieldPath[];
  /** The answers before. */
  readonly household: Household;
}

/**
 * Tells whether a question is waited for however the open ones before it are answered; one that is not stands behind
 * a gate: the price of a home behind the plan to buy one. Which questions are gates follows from the rights alone.
 * @param on the day of assessment
 */
export function gatekeeper(on: CivilDate): (path: FieldPath, asking: Asking) => boolean {
  let known = new Map<FieldPath, ReadonlySet<FieldPath>>();
  let of: Household | undefined;
  const anywayAfter = (gate: FieldPath, household: Household) => {
    const before = known.get(gate);
    if (before) return before;
    const anyway = waitedForAnyway(gate, household, on);
    known.set(gate, anyway);
    return anyway;
  };
  return (path, { gates, household }) => {
    if (of !== household) known = new Map();
    of = household;
    return gates.every((gate) => anywayAfter(gate, household).has(path));
  };
}

/** What some right waits for, whichever way a question is answered. */
function waitedForAnyway(gate: FieldPath, household: Household, on: CivilDate): ReadonlySet<FieldPath> {
  const [first, ...others] = samplesOf(gate, on).map((answer) =>
    waitedFor(assess(withValue(household, gate, answer), on)),
  );
  return new Set([...(first ?? [])].filter((path) => others.every((other) => other.has(path))));
}
