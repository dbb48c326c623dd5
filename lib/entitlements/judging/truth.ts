import type { Truth } from "../assessment";
import type { FieldPath } from "../household";
import { addAll } from "../values/union";

/** What a condition comes to, and which unanswered fields keep it from being known. */
export interface Outcome {
  readonly holds: Truth;
  readonly missing: readonly FieldPath[];
}

const none: readonly FieldPath[] = [];

/** Settled: it holds and misses nothing. */
export const HOLDS: Outcome = { holds: true, missing: none };

/** Settled: it fails and misses nothing. */
export const FAILS: Outcome = { holds: false, missing: none };

/** A settled outcome. */
export function known(holds: boolean): Outcome {
  return holds ? HOLDS : FAILS;
}

/** An open outcome, with the unanswered fields it read. */
export function unknown(missing: readonly FieldPath[]): Outcome {
  return { holds: null, missing };
}

/** Kleene's "and": a failure settles it; otherwise the fields of the open parts are missing. */
export function and(a: Outcome, b: Outcome): Outcome {
  if (a.holds === false || b.holds === false) return FAILS;
  return stillOpen(a, b);
}

/** Kleene's "or": one that holds settles it; otherwise the fields of the open parts are missing. */
export function or(a: Outcome, b: Outcome): Outcome {
  if (a.holds === true || b.holds === true) return HOLDS;
  return stillOpen(a, b);
}

function stillOpen(a: Outcome, b: Outcome): Outcome {
  if (b.holds !== null) return a;
  if (a.holds !== null) return b;
  if (b.missing.every((path) => a.missing.includes(path))) return a;
  return unknown(addAll([...a.missing], b.missing));
}
