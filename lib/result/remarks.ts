import type { AssumptionId, Benefit } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { deadlinesOf } from "./deadlines";
import { say, type Phrase } from "./phrase";
import type { Judged } from "./rights";

/** What must be known beside a figure, so that nobody takes it for more, or less, than it is. */
export function remarksOf(entitlement: Judged, of: AssessedCase): readonly Phrase[] {
  const { id, group, benefits, assumptions } = entitlement;
  const kinds = new Set(benefits.map(({ kind }) => kind));
  const remarks: Phrase[] = [];
  if (group === "leave" && id !== "maternity-leave") remarks.push(say("benefits.remark.attendance"));
  if (id === "maternity-leave" && of.household.withinPolicy !== false)
    remarks.push(say("benefits.remark.partlyAttendance"));
  if (id === "provident-fund-rent") remarks.push(say("benefits.remark.ownSavings"));
  if (kinds.has("deduction")) remarks.push(say("benefits.remark.sharedDeduction"));
  if (kinds.has("loan")) remarks.push(say("benefits.remark.downPaymentFirst"));
  if (id === "childcare-subsidy" && benefits.some((benefit) => beginsUnsaid(benefit, of))) {
    remarks.push(say("benefits.remark.placeFromNow"));
  }
  if (id === "national-childcare-allowance") {
    for (const { past, statement } of deadlinesOf(of)) if (past) remarks.push(statement);
    remarks.push(say("benefits.remark.noIncome"), say("benefits.remark.notNurseryFee"));
  }
  if (id === "free-kindergarten-year") remarks.push(say("benefits.remark.feesThatStay"));
  for (const one of assumptions.filter(isRemarked)) remarks.push(say(`assumptions.${one}`));
  return remarks;
}

/** A place that may only be planned: nobody said from which month, and so it counts from that of assessment. */
function beginsUnsaid(benefit: Benefit, { household, on }: AssessedCase): boolean {
  if (benefit.kind !== "cash" || benefit.child === undefined || benefit.from !== on.slice(0, 7)) return false;
  return (household.children?.[benefit.child]?.nursery?.from ?? undefined) === undefined;
}

/** What was assumed about which birth is meant may mislead about all that stands above it: it is told beside the figure. */
export function isRemarked(assumption: AssumptionId): boolean {
  return assumption === "latest-birth-only";
}
