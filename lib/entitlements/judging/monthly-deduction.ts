import type { Building, Deduction } from "../assessment";
import type { ChildFacts, Facts } from "../facts/facts";
import type { MarginalRate } from "../household";
import type { Parameter } from "../law/parameter";
import { toCivilMonth, type Month } from "../values/dates";
import { decimal, times, toFen, toYuan } from "../values/money";

/** The first and the last month for which an amount is left out of taxable income for a child. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** An amount a month left out of taxable income for each child. */
export interface MonthlyDeduction {
  /** Whether a month of deduction is that of assessment, or still to come. */
  readonly isLeft: (child: ChildFacts, facts: Facts) => boolean;
  /** From the next month of deduction on; with a rate, what that saves a month. */
  readonly of: (child: ChildFacts, facts: Facts, rate: MarginalRate | undefined) => Deduction | undefined;
}

/**
 * Makes a deduction by month.
 * @param amount what is left out of taxable income a month
 * @param monthsOf the months of a child's life that count, whatever was in force in them
 */
export function monthlyDeduction(amount: Parameter, monthsOf: (child: ChildFacts) => Months): MonthlyDeduction {
  /** The next month of deduction, from the month of assessment on, and its amount. */
  function next(child: ChildFacts, { onMonth }: Facts) {
    const { first, last } = monthsOf(child);
    const month = Math.max(onMonth, first, amount.firstMonth);
    const value = month <= last ? amount.inMonth(month) : undefined;
    return value === undefined ? undefined : { month, value, last };
  }

  return {
    isLeft: (child, facts) => next(child, facts) !== undefined,
    of: (child, facts, rate) => {
      const found = next(child, facts);
      if (!found) return undefined;
      const { month, value, last } = found;
      const until = toCivilMonth(last);
      const deduction: Building<Deduction> = {
        kind: "deduction",
        child: child.index,
        amount: value,
        per: "month",
        until,
      };
      if (month > facts.onMonth) deduction.from = toCivilMonth(month);
      if (rate !== undefined) deduction.taxSaved = toYuan(times(toFen(value), decimal(rate)));
      return deduction;
    },
  };
}
