import { birthday, instruments, partsOf, PLAN, qingdao, toDate } from "@/lib/entitlements";
import type { ConditionResult, Household } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { noMonthOf } from "./no-month";
import { onDay, say, type Phrase, type Value } from "./phrase";
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
    ...(child !== undefined && noMonthOf(id, child, of)),
    ...(id === "restrictedArea" && { area: areaOf(of.given) }),
    ...(id === "notOver" && beginningOf(of.given)),
  });
}

/** Where a home is to be bought; no place where none is, whatever was said before. */
function areaOf({ housing }: Household): Value {
  const isBought = housing?.plan !== "rent" && housing?.plan !== "neither";
  return isBought ? (housing?.purchaseArea ?? "") : "";
}

/** The day that was told as the first of the leave: had it begun on another, it might not be over. */
function beginningOf({ mother }: Household): Record<string, Value> {
  const from = mother?.leaveStart;
  return from ? { begun: "yes", from: onDay(from) } : { begun: "no" };
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
