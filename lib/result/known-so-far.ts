import type { Assessment, Benefit, Deduction, EntitlementId, Leave, Yuan } from "@/lib/entitlements";
import { isAhead } from "./ahead";
import { inMonth, say, type Phrase } from "./phrase";
import { sumBoundOf } from "./sum-bound";

/** What a family already knows it gets, in a handful of figures; nothing that is open or not for it. */
export function knownSoFar({ on, entitlements, beside, totals }: Assessment): readonly Phrase[] {
  const benefitsOf = (id: EntitlementId): readonly Benefit[] =>
    entitlements.find((entitlement) => entitlement.id === id)?.benefits ?? [];

  const money = (id: "perMonth" | "once", of: EntitlementId): readonly Phrase[] => {
    if (totals[id] === 0) return [];
    return [known(id, { amount: totals[id], bound: sumBoundOf(benefitsOf(of)) })];
  };

  return [
    ...money("perMonth", "childcare-subsidy"),
    ...money("once", "delivery-subsidy"),
    ...deductionsOf(benefitsOf("infant-tax-deduction").filter(isDeduction), on),
    ...benefitsOf("maternity-leave").flatMap(leaveOf("maternityLeave")),
    ...benefitsOf("paternity-leave").flatMap(leaveOf("paternityLeave")),
    ...leaveOfEither(benefitsOf("childcare-leave").filter(isLeave)),
    ...benefitsOf("home-purchase-quota").flatMap(homesOf),
    ...benefitsOf("provident-fund-loan").flatMap(loanOf),
    ...allowanceOf({ on, beside, totals }),
  ];
}

const known = (id: string, values: NonNullable<Phrase["values"]>) => say(`check.known.${id}`, values);

const isDeduction = (benefit: Benefit): benefit is Deduction => benefit.kind === "deduction";

const isLeave = (benefit: Benefit): benefit is Leave => benefit.kind === "leave";

/** All that is deducted a month as of now; or, where none is yet, the first to come, with its month. */
function deductionsOf(deductions: readonly Deduction[], on: string): readonly Phrase[] {
  const begun = deductions.filter(({ from }) => !isAhead(from, on));
  if (begun.length > 0) return [known("deduction", { amount: amountOf(begun) })];
  const [first] = deductions.flatMap(({ from }) => from ?? []).sort();
  if (first === undefined) return [];
  const amount = amountOf(deductions.filter(({ from }) => from === first));
  return [known("deductionLater", { amount, month: inMonth(first) })];
}

function amountOf(deductions: readonly Deduction[]): Yuan {
  return deductions.reduce((sum, { amount }) => sum + amount, 0);
}

function leaveOf(id: "maternityLeave" | "paternityLeave") {
  return (benefit: Benefit): readonly Phrase[] =>
    isLeave(benefit) ? [known(id, { days: benefit.days, bound: benefit.bound })] : [];
}

/** Leave that either parent may have: whose it is, is said with it. */
function leaveOfEither([first, second]: readonly Leave[]): readonly Phrase[] {
  if (!first) return [];
  const { days, bound } = first;
  return [known("childcareLeave", { days, bound, who: second ? "each" : first.who })];
}

/** The national allowance of this year, by its full name and beside the draft; it waits for a birth. */
function allowanceOf({ on, beside, totals }: Pick<Assessment, "on" | "beside" | "totals">): readonly Phrase[] {
  const amount = totals.beside.thisYear;
  if (amount === 0) return [];
  const all = beside.flatMap(({ id, benefits }) => (id === "national-childcare-allowance" ? benefits : []));
  const sure = all.every((benefit) => benefit.kind === "cash" && benefit.bound === "atLeast");
  const unsure = all.every((benefit) => benefit.kind === "cash" && benefit.bound === "atMost");
  const bound = sure ? "atLeast" : unsure ? "atMost" : "each their own";
  return [known("nationalAllowance", { amount, bound, year: on.slice(0, 4) })];
}

function homesOf(benefit: Benefit): readonly Phrase[] {
  if (benefit.kind !== "quota") return [];
  const { limit, remaining, bound } = benefit;
  if (remaining === undefined) return [known("homes", { homes: limit, bound })];
  if (remaining === 0) return [];
  return [known("homesLeft", { homes: remaining, bound })];
}

function loanOf(benefit: Benefit): readonly Phrase[] {
  if (benefit.kind !== "loan") return [];
  const { extra, rate, bound } = benefit;
  if (extra === undefined) return [known("loanRate", { share: rate, bound })];
  if (extra === 0) return [];
  return [known("loanExtra", { amount: extra, bound })];
}
