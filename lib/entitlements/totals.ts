import type { Benefit, Cash, Totals } from "./assessment";
import type { BesideEntitlement } from "./beside-catalogue";
import type { Entitlement } from "./catalogue";
import { isBorn, type Facts } from "./facts/facts";
import type { Yuan } from "./household";
import { toCivilMonth } from "./values/dates";
import { toFen, toYuan } from "./values/money";

interface Judged {
  readonly entitlements: readonly Entitlement[];
  readonly beside: readonly BesideEntitlement[];
  readonly facts: Facts;
}

/** Adds up the money granted, in yuan; what the plan grants and what stands beside it are never one sum. */
export function totalsOf({ entitlements, beside, facts }: Judged): Totals {
  const month = toCivilMonth(facts.onMonth);
  const childcare = benefitsOf(entitlements, "childcare-subsidy");
  const delivery = benefitsOf(entitlements, "delivery-subsidy");
  const allowance = benefitsOf(beside, "national-childcare-allowance");
  return {
    perMonth: sum(childcare, ({ from, amount }) => (from === month ? amount : 0)),
    once: sum(delivery, ({ amount }) => amount),
    remaining: sum(childcare, ({ total }) => total),
    beside: { thisYear: sum(allowance, ({ child, amount }) => (isOfBorn(child, facts) ? amount : 0)) },
  };
}

function isOfBorn(index: number | undefined, { children = [] }: Facts): boolean {
  return children.some((child) => child.index === index && isBorn(child));
}

function benefitsOf<Id extends string>(
  judged: readonly { readonly id: Id; readonly benefits: readonly Benefit[] }[],
  id: Id,
): readonly Benefit[] {
  return judged.find((one) => one.id === id)?.benefits ?? [];
}

function sum(benefits: readonly Benefit[], of: (cash: Cash) => Yuan | undefined): Yuan {
  let fen = 0;
  for (const benefit of benefits) if (benefit.kind === "cash") fen += toFen(of(benefit) ?? 0);
  return toYuan(fen);
}
