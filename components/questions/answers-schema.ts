import * as z from "zod/mini";
import type { CivilDate } from "@/lib/entitlements";
import { householdSchema, readAnswers, type Answers } from "@/lib/household";

/**
 * The schema of what was typed: read as a household, then checked as one.
 * @param on the day of assessment
 */
export function answersSchema(on: CivilDate) {
  return z.pipe(
    z.transform((answers: Answers): unknown => readAnswers(answers)),
    householdSchema(() => on) as z.ZodMiniType<unknown, unknown>,
  );
}
