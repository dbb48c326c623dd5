import type { Deduction } from "../assessment";
import { perChild } from "../claims";
import { aboutChild } from "../condition";
import { hasChild } from "../conditions";
import { toCivilMonth, type Month } from "../dates";
import { entitlement } from "../entitlement";
import type { ChildFacts, Facts } from "../facts";
import { plan } from "../instruments";
import { decimal, times, toFen, toYuan } from "../money";
import { national } from "../parameters/national";

/** Clause 2.4.2 and the national deduction for infants under three. */

const { infantDeduction } = national;

const deductibleMonth = aboutChild("deductibleMonth", (child, facts) => nextAmount(child, facts) !== undefined);

/** Clause 2.4.2 and the national deduction for infants under three. */
export const infantTaxDeduction = entitlement({
  id: "infant-tax-deduction",
  group: "money",
  basis: [...plan("2.4.2"), ...infantDeduction.rows.map(({ instrument, clause }) => ({ instrument, clause }))],
  when: [hasChild],
  each: perChild(deductibleMonth),
  benefits: ({ facts, entitled, read }) => {
    const rate = read("tax.marginalRate");
    return entitled.flatMap((child) => deduction(child, facts, rate));
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

function deduction(child: ChildFacts, facts: Facts, rate: number | undefined): readonly Deduction[] {
  const amount = nextAmount(child, facts);
  if (amount === undefined) return [];
  const from = nextMonth(child, facts);
  return [
    {
      kind: "deduction",
      child: child.index,
      amount,
      per: "month",
      ...(from > facts.onMonth && { from: toCivilMonth(from) }),
      until: toCivilMonth(lastMonth(child)),
      ...(rate !== undefined && { taxSaved: toYuan(times(toFen(amount), decimal(rate))) }),
    },
  ];
}
