import { firstClaimUntil, type CivilDate } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childNameOf, childToldOf } from "./child";
import { onDay, say, type Phrase } from "./phrase";
import { entitlementOf, type RightId } from "./rights";

const ALLOWANCE = "national-childcare-allowance" satisfies RightId;

/** A day after which something can no longer be claimed for the first time. */
export interface Deadline {
  readonly id: RightId;
  /** Index in `household.children`. */
  readonly child: number;
  /** The child by its place among the others. */
  readonly who: Phrase;
  readonly day: CivilDate;
  /** Whether the day of assessment is after it. */
  readonly past: boolean;
  readonly statement: Phrase;
}

/**
 * By when the national childcare allowance must first be claimed, the nearest day first: for each child that may have
 * it by all that is known of the child.
 */
export function deadlinesOf(of: AssessedCase): readonly Deadline[] {
  const { assessment, household, on } = of;
  const { status, conditions } = entitlementOf(assessment, ALLOWANCE);
  if (status === "notEligible") return [];
  const deadlines = (household.children ?? []).flatMap(({ birthDate }, child): Deadline[] => {
    const own = conditions.filter((condition) => condition.child === child);
    if (own.some(({ holds }) => holds !== true)) return [];
    const day = firstClaimUntil(birthDate);
    const past = day < on;
    const who = childNameOf(household, child);
    return [{ id: ALLOWANCE, child, who, day, past, statement: statementOf({ child, day, past }, of) }];
  });
  return deadlines.sort((a, b) => a.day.localeCompare(b.day));
}

function statementOf(
  { child, day, past }: Pick<Deadline, "child" | "day" | "past">,
  { household, on, assessment }: AssessedCase,
): Phrase {
  const { status } = entitlementOf(assessment, ALLOWANCE);
  const isBorn = (household.children?.[child]?.birthDate ?? on) <= on;
  return say(`beside.deadline.${past ? "past" : "ahead"}`, {
    child: childToldOf(household, child, on),
    day: onDay(day),
    sure: status !== "eligible" ? "no" : isBorn ? "yes" : "onceBorn",
  });
}
