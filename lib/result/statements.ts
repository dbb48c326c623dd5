import { birthday, instruments, partsOf, PLAN, qingdao, toDate, type ConditionResult } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { inMonth, onDay, say, type Phrase, type Value } from "./phrase";
import { firstDayOf, type RightId } from "./rights";

/** A condition as a rule, whether it holds or not. */
export function ruleOf({ id }: ConditionResult, right: RightId): Phrase {
  return say(`conditions.${id}.rule`, thresholdsOf(id, right));
}

/**
 * What a failing condition says of this family.
 * @param named whether the child it is about is named in it, or stands above it
 */
export function failureOf(
  condition: ConditionResult,
  right: RightId,
  { of, named }: { readonly of: AssessedCase; readonly named: boolean },
): Phrase {
  const { id, child } = condition;
  return say(`conditions.${id}.fails`, {
    ...thresholdsOf(id, right),
    ...(child !== undefined && { named: named ? "yes" : "no", child: childNameOf(of.household, child) }),
    ...(id === "subsidisedMonth" && child !== undefined && noMonthOf(child, of)),
    ...(id === "restrictedArea" && { area: of.household.housing?.purchaseArea ?? "" }),
  });
}

/** Thresholds that stand in the words of a condition come from the law. */
function thresholdsOf(condition: string, right: RightId): Record<string, Value> {
  switch (condition) {
    case "underPlan":
      return { day: onDay(instruments[PLAN].date) };
    case "recentBirth":
      return { days: qingdao.paternityWindowDays.rows.at(-1)?.value ?? 0 };
    case "allowanceBirth":
      return { day: onDay(firstAllowanceBirth()) };
    case "inForce":
      return { day: onDay(firstDayOf(right)) };
    default:
      return {};
  }
}

/** Who was under three when the national allowance began. */
function firstAllowanceBirth(): string {
  const start = instruments["national-childcare-allowance"].date;
  return toDate(birthday(partsOf(start), -3));
}

/** Why a child in a place, and of the age, has no month that is subsidised: it comes too late, or left, or there was no subsidy yet. */
function noMonthOf(index: number, { household, on }: AssessedCase): Record<string, Value> {
  const child = household.children?.[index];
  const { from, until } = child?.nursery ?? {};
  const third = child ? toDate(birthday(partsOf(child.birthDate), 3)) : on;
  const known = { third: onDay(third), start: onDay(qingdao.childcareSecondChild.rows[0]?.from ?? on) };
  const months = { from: inMonth(from ?? on.slice(0, 7)), until: inMonth(until ?? on.slice(0, 7)) };
  const why = from && `${from}-01` >= third ? "late" : until && until < on.slice(0, 7) ? "left" : "early";
  return { why, ...known, ...months };
}
