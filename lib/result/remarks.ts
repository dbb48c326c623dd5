import type { Entitlement } from "@/lib/entitlements";
import { say, type Phrase } from "./phrase";

/** What must be known beside a figure, so that nobody takes it for more, or less, than it is. */
export function remarksOf({ id, group, basis, benefits }: Entitlement): readonly Phrase[] {
  const addedByPlan = group === "leave" && basis.some(({ instrument }) => instrument === "qingdao-2023-draft");
  const remarks: Phrase[] = [];
  if (addedByPlan) remarks.push(say(`benefits.remark.${id === "maternity-leave" ? "partlyAttendance" : "attendance"}`));
  if (id === "provident-fund-rent") remarks.push(say("benefits.remark.ownSavings"));
  if (id === "infant-tax-deduction") remarks.push(say("benefits.remark.sharedDeduction"));
  if (benefits.some(({ kind }) => kind === "loan")) remarks.push(say("benefits.remark.downPaymentFirst"));
  return remarks;
}
