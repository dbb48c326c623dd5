import type { Building, Deduction } from "../assessment";
import { perChild } from "../judging/claims";
import { aboutChild } from "../judging/condition";
import { hasChild } from "../judging/shared-conditions";
import { toCivilMonth, type Month } from "../values/dates";
import { entitlement } from "../judging/entitlement";
import { benefitsFor } from "../judging/benefits-for";
import type { ChildFacts, Facts } from "../facts/facts";
import type { MarginalRate } from "../household";
import { plan } from "../law/instruments";
import { sourcesOf } from "../law/sources";
import { decimal, times, toFen, toYuan } from "../values/money";
import { national } from "../law/national";

const { infantDeduction } = national;

const deductibleMonth = aboutChild("deductibleMonth", (child, facts) => nextAmount(child, facts) !== undefined);

/** Clause 2.4.2 and the national deduction for infants under three. */
export const infantTaxDeduction = entitlement({
  id: "infant-tax-deduction",
  group: "money",
  basis: [...plan("2.4.2"), ...sourcesOf(infantDeduction)],
  when: [hasChild],
  each: perChild(deductibleMonth),
  benefits: ({ facts, entitled, read }) => {
    const rate = read("tax.marginalRate");
    return benefitsFor(entitled, (child) => deduction(child, facts, rate));
  },
});

/** The next month of deduction, from the month of assessment on. */
function nextMonth({ birthMonth }: ChildFacts, { onMonth }: Facts): Month {
  return Math.max(onMonth, birthMonth, infantDeduction.firstMonth);
}

/** The month before that of the third birthday. */
function lastMonth({ birthMonth }: ChildFacts): Month {
  return birthMonth + 35;
}

function nextAmount(child: ChildFacts, facts: Facts): number | undefined {
  const month = nextMonth(child, facts);
  return month <= lastMonth(child) ? infantDeduction.inMonth(month) : undefined;
}

function deduction(child: ChildFacts, facts: Facts, rate: MarginalRate | undefined): Deduction | undefined {
  const amount = nextAmount(child, facts);
  if (amount === undefined) return undefined;
  const from = nextMonth(child, facts);
  const until = toCivilMonth(lastMonth(child));
  const next: Building<Deduction> = { kind: "deduction", child: child.index, amount, per: "month", until };
  if (from > facts.onMonth) next.from = toCivilMonth(from);
  if (rate !== undefined) next.taxSaved = toYuan(times(toFen(amount), decimal(rate)));
  return next;
}
