import { assess, type Assessment } from "@/lib/entitlements";
import type { AssessedCase } from "./case";

const judged = new WeakMap<AssessedCase["given"], Assessment>();

/**
 * The case judged by all that the family answered, though some of it decides nothing: status and figures are the same,
 * but what stands in the way of a refused right is known to the last condition.
 */
export function judgedByAll({ given, on, household, assessment }: AssessedCase): Assessment {
  if (given === household) return assessment;
  const known = judged.get(given);
  if (known?.on === on) return known;
  const fresh = assess(given, on);
  judged.set(given, fresh);
  return fresh;
}
