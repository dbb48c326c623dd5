import { benefitsFor } from "../judging/benefits-for";
import { perChild } from "../judging/claims";
import { aboutChild } from "../judging/condition";
import { entitlement } from "../judging/entitlement";
import { monthlyDeduction } from "../judging/monthly-deduction";
import { hasChild } from "../judging/shared-conditions";
import { plan } from "../law/instruments";
import { national } from "../law/national";
import { sourcesOf } from "../law/sources";

const { infantDeduction } = national;

/** From the month of birth to the month before that of the third birthday. */
const deduction = monthlyDeduction(infantDeduction, ({ birthMonth }) => ({ first: birthMonth, last: birthMonth + 35 }));

const deductibleMonth = aboutChild("deductibleMonth", deduction.isLeft);

/** Clause 2.4.2 and the national deduction for infants under three. */
export const infantTaxDeduction = entitlement({
  id: "infant-tax-deduction",
  group: "money",
  basis: [...plan("2.4.2"), ...sourcesOf(infantDeduction)],
  figures: [infantDeduction],
  when: [hasChild],
  each: perChild(deductibleMonth),
  benefits: ({ facts, entitled, read }) => {
    const rate = read("tax.marginalRate");
    return benefitsFor(entitled, (child) => deduction.of(child, facts, rate));
  },
});
