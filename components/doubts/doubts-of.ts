import { calculatorNow } from "@/components/answers/calculator-here";
import type { Case } from "@/components/answers/case";
import type { Doubt } from "@/lib/household";

const found = new WeakMap<Case, readonly Doubt[]>();

const none: readonly Doubt[] = [];

/** The answers of a case that count, and are improbable; the same ones each time. None while there is nothing to tell. */
export function doubtsOf(now: Case): readonly Doubt[] {
  const calculator = calculatorNow();
  if (!calculator) return none;
  const doubts = found.get(now) ?? calculator.doubtsIn(now.household, now.answers.settled);
  found.set(now, doubts);
  return doubts;
}
