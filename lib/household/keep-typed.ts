import type { CivilDate } from "@/lib/entitlements";
import { keepValid, type Kept } from "./keep-valid";
import { faultsIn, readAnswers } from "./read-answers";
import type { Answers } from "./typed";

/**
 * Keeps the valid fields of what was typed. Of a field that cannot be read, the error tells why.
 * @param on the day of assessment
 */
export function keepTyped(answers: Answers, on: CivilDate): Kept {
  const { household, errors } = keepValid(readAnswers(answers), on);
  const faults = new Map(faultsIn(answers).map((fault) => [fault.path, fault]));
  return { household, errors: errors.map((error) => faults.get(error.path) ?? error) };
}
