import type { Cash, Totals } from "./assessment";
import type { Entitlement } from "./catalogue";
import type { CivilMonth } from "./household";
import { toFen, toYuan } from "./values/money";

/**
 * Adds up the money granted, in yuan: childcare and delivery subsidies, nothing else.
 * @param entitlements judged rights
 * @param month the month of assessment
 */
export function totalsOf(entitlements: readonly Entitlement[], month: CivilMonth): Totals {
  const childcare = cashOf(entitlements, "childcare-subsidy");
  const delivery = cashOf(entitlements, "delivery-subsidy");
  return {
    perMonth: sum(
      childcare.filter(({ from }) => from === month),
      ({ amount }) => amount,
    ),
    once: sum(delivery, ({ amount }) => amount),
    remaining: sum(childcare, ({ total }) => total),
  };
}

function cashOf(entitlements: readonly Entitlement[], id: Entitlement["id"]): readonly Cash[] {
  const benefits = entitlements.find((entitlement) => entitlement.id === id)?.benefits ?? [];
  return benefits.filter((benefit): benefit is Cash => benefit.kind === "cash");
}

function sum(benefits: readonly Cash[], of: (benefit: Cash) => number | undefined): number {
  return toYuan(benefits.reduce((fen, benefit) => fen + toFen(of(benefit) ?? 0), 0));
}
