import { toCivilMonth, toMonth, type CivilMonth, type Yuan } from "@/lib/entitlements";
import { timeline } from "@/lib/entitlements/timeline";
import { placeByBirth } from "@/lib/household";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import type { Phrase } from "./phrase";

/** One month of the childcare subsidy of one child. */
export interface PaidMonth {
  readonly month: CivilMonth;
  readonly child: Phrase;
  readonly amount: Yuan;
  /** All that was paid until then, this included: the last is the total. */
  readonly sum: Yuan;
}

/** The childcare subsidy month by month, of a month the eldest child first; the sums are those of the totals. */
export function paidMonthsOf({ assessment, household }: AssessedCase): readonly PaidMonth[] {
  const paid = timeline(assessment, household)
    .filter(({ id }) => id === "childcare-subsidy")
    .flatMap(({ steps, child = 0 }) =>
      steps.flatMap(({ from, until, amount }) => monthsBetween(from, until).map((month) => ({ month, child, amount }))),
    );
  const placeOf = (child: number) => placeByBirth(household, child);
  paid.sort((a, b) => a.month.localeCompare(b.month) || placeOf(a.child) - placeOf(b.child));
  let fen = 0;
  return paid.map(({ month, child, amount }) => {
    fen += Math.round(amount * 100);
    return { month, child: childNameOf(household, child), amount, sum: fen / 100 };
  });
}

function monthsBetween(from: CivilMonth, until: CivilMonth): readonly CivilMonth[] {
  const first = toMonth(from);
  return Array.from({ length: toMonth(until) - first + 1 }, (_, at) => toCivilMonth(first + at));
}
