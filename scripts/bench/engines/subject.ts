import fc from "fast-check";
import { assess, catalogue } from "@/lib/entitlements";
import { pairs } from "@/lib/entitlements/testing/arbitraries";
import { plainFacts } from "./facts";
import { judgeFive, outcomeOf } from "./ours";

export { jsonLogic } from "./json-logic";
export { jsonRules } from "./json-rules";
export { outcomes } from "./outcome";
export { publicodesRules } from "./publicodes-rules";
export { assess, catalogue, judgeFive, plainFacts };

/** Families that have answered everything, on any day: with the plain facts of each, and what our five rights come to. */
export function answeredFamilies({ count, seed }: { readonly count: number; readonly seed: number }) {
  return fc.sample(pairs, { numRuns: count, seed }).map(({ informed: household, on }) => ({
    household,
    on,
    facts: plainFacts(household, on),
    ours: outcomeOf(judgeFive(household, on), household),
  }));
}
