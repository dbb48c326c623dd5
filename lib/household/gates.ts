import { isWaitedFor, judgeAfter } from "@/lib/entitlements";
import type { CivilDate, FieldPath, Household, Judged } from "@/lib/entitlements";
import { samplesOf } from "./samples";
import { withValue } from "./with-value";

interface Asking {
  /** The open questions before. */
  readonly gates: readonly FieldPath[];
  /** The answers before. */
  readonly household: Household;
  /** The rights, judged by them. */
  readonly judged: Judged;
}

/**
 * Tells whether a question is waited for however the open ones before it are answered; one that is not stands behind
 * a gate: the price of a home behind the plan to buy one. Which questions are gates follows from the rights alone.
 * @param on the day of assessment
 */
export function gatekeeper(on: CivilDate): (path: FieldPath, asking: Asking) => boolean {
  let known = new Map<FieldPath, readonly Judged[]>();
  let of: Household | undefined;
  return (path, { gates, household, judged }) => {
    if (of !== household) known = new Map();
    of = household;
    /** The rights, whichever way a question is answered. */
    const waysOf = (gate: FieldPath) => {
      const ways =
        known.get(gate) ??
        samplesOf(gate, on).map((answer) =>
          judgeAfter(judged, gate, { household: withValue(household, gate, answer), on }),
        );
      known.set(gate, ways);
      return ways;
    };
    return gates.every((gate) => waysOf(gate).every((way) => isWaitedFor(path, way)));
  };
}
