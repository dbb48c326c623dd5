import type { Assessment, Benefit, Bound, EntitlementId } from "@/lib/entitlements";

/** One figure that is already sure: the name of its words, and the figures for them. */
interface Known {
  readonly id:
    "perMonth" | "once" | "maternityLeave" | "paternityLeave" | "homes" | "homesLeft" | "loanExtra" | "loanRate";
  readonly values: { readonly bound: Bound } & Readonly<Record<string, number | string>>;
}

/** What a family already knows it gets, in a handful of figures; nothing that is open or not for it. */
export function knownSoFar({ entitlements, totals }: Assessment): readonly Known[] {
  const benefitsOf = (id: EntitlementId): readonly Benefit[] =>
    entitlements.find((entitlement) => entitlement.id === id && entitlement.status === "eligible")?.benefits ?? [];

  const money = (id: "perMonth" | "once", of: EntitlementId): readonly Known[] => {
    if (totals[id] === 0) return [];
    const open = benefitsOf(of).some((benefit) => benefit.kind === "cash" && benefit.bound === "atLeast");
    return [{ id, values: { amount: totals[id], bound: open ? "atLeast" : "exact" } }];
  };

  return [
    ...money("perMonth", "childcare-subsidy"),
    ...money("once", "delivery-subsidy"),
    ...benefitsOf("maternity-leave").flatMap(leaveOf("maternityLeave")),
    ...benefitsOf("paternity-leave").flatMap(leaveOf("paternityLeave")),
    ...benefitsOf("home-purchase-quota").flatMap(homesOf),
    ...benefitsOf("provident-fund-loan").flatMap(loanOf),
  ];
}

function leaveOf(id: "maternityLeave" | "paternityLeave") {
  return (benefit: Benefit): readonly Known[] =>
    benefit.kind === "leave" ? [{ id, values: { days: benefit.days, bound: benefit.bound } }] : [];
}

function homesOf(benefit: Benefit): readonly Known[] {
  if (benefit.kind !== "quota") return [];
  const { limit, remaining, bound } = benefit;
  if (remaining === undefined) return [{ id: "homes", values: { homes: limit, bound } }];
  return [{ id: "homesLeft", values: { homes: remaining, bound } }];
}

function loanOf(benefit: Benefit): readonly Known[] {
  if (benefit.kind !== "loan") return [];
  const { extra, rate, bound } = benefit;
  if (extra === undefined) return [{ id: "loanRate", values: { share: rate, bound } }];
  return [{ id: "loanExtra", values: { amount: extra, bound } }];
}
