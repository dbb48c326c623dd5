import { isBorn } from "../../facts/facts";
import { benefitsFor } from "../../judging/benefits-for";
import { perChild } from "../../judging/claims";
import { aboutChild } from "../../judging/condition";
import { entitlement } from "../../judging/entitlement";
import { monthlyDeduction } from "../../judging/monthly-deduction";
import { hasChild } from "../../judging/shared-conditions";
import { beside } from "../../law/beside";
import { sourcesOf } from "../../law/sources";

const { educationDeduction } = beside;

/** From the month of the third birthday, where infant care ends, to the month before that of the fifteenth. */
const deduction = monthlyDeduction(educationDeduction, ({ birthMonth }) => ({
  first: birthMonth + 3 * 12,
  last: birthMonth + 15 * 12 - 1,
}));

const assumptions = ["education-until-fifteen"] as const;

/** A child is born, and a month of deduction still to come or under way. */
const educationMonth = aboutChild("educationMonth", (child, facts) => isBorn(child) && deduction.isLeft(child, facts));

/** Children's education (子女教育): a national deduction, in force beside the plan. */
export const educationTaxDeduction = entitlement({
  id: "education-tax-deduction",
  group: "money",
  basis: [{ instrument: "national-education-tax", clause: "国发〔2018〕41号" }, ...sourcesOf(educationDeduction)],
  assumptions: () => assumptions,
  law: { amount: educationDeduction },
  when: [hasChild],
  each: perChild(educationMonth),
  benefits: ({ facts, entitled, read }) => {
    const rate = read("tax.marginalRate");
    return benefitsFor(entitled, (child) => deduction.of(child, facts, rate));
  },
});
