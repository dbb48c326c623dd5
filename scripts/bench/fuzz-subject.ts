import fc from "fast-check";
import { hostile } from "@/lib/household/testing/hostile";

/** What came of the inputs of one kind. */
export interface Fuzzed {
  readonly kind: string;
  readonly runs: number;
  readonly seconds: number;
  /** The smallest input that failed, and how. */
  readonly failure: string | undefined;
}

/** Tries a number of hostile inputs, shared evenly among their kinds. */
export function* fuzz({ count, seed }: { readonly count: number; readonly seed: number }): Generator<Fuzzed> {
  const kinds = Object.entries(hostile(seed, 2000));
  for (const [kind, property] of kinds) {
    const begin = performance.now();
    const told = fc.check(property, { seed, numRuns: Math.ceil(count / kinds.length) });
    const seconds = (performance.now() - begin) / 1000;
    yield { kind, runs: told.numRuns, seconds, failure: told.failed ? fc.defaultReportMessage(told) : undefined };
  }
}
