import type { Benefit, Cash, Totals } from "./assessment";
import type { BesideEntitlement } from "./beside-catalogue";
import type { Entitlement } from "./catalogue";
import { isBorn, type Facts } from "./facts/facts";
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
  const childcare = cashOf(entitlements, "childcare-subsidy");
  const delivery = cashOf(entitlements, "delivery-subsidy");
  const allowance = cashOf(beside, "national-childcare-allowance");
  return {
    perMonth: sum(
      childcare.filter(({ from }) => from === month),
      ({ amount }) => amount,
    ),
    once: sum(delivery, ({ amount }) => amount),
    remaining: sum(childcare, ({ total }) => total),
    beside: {
      thisYear: sum(
        allowance.filter(({ child }) => isOfBorn(child, facts)),
        ({ amount }) => amount,
      ),
    },
  };
}

function isOfBorn(index: number | undefined, { children = [] }: Facts): boolean {
  return children.some((child) => child.index === index && isBorn(child));
}

function cashOf<Id extends string>(
  judged: readonly { readonly id: Id; readonly benefits: readonly Benefit[] }[],
  id: Id,
): readonly Cash[] {
  const benefits = judged.find((one) => one.id === id)?.benefits ?? [];
  return benefits.filter((benefit): benefit is Cash => benefit.kind === "cash");
}

function sum(benefits: readonly Cash[], of: (benefit: Cash) => number | undefined): number {
  return toYuan(benefits.reduce((fen, benefit) => fen + toFen(of(benefit) ?? 0), 0));
}
