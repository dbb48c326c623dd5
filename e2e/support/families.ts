import type { Answers, ChildText } from "@/lib/household";
import { answering, bornOn } from "./check";

/** A number as typed. */
const typed = (text: string) => ({ text, unsure: false });

const inPlace = (date: string): ChildText => {
  const child = bornOn(date);
  return { ...child, nursery: { ...child.nursery, inclusive: "yes" } };
};

/** Three children, a home in 市南, a loan: each of the five sums has a figure, and next to nothing is open. */
export const buyers = answering((answers) => {
  answers.residency = "qingdao";
  answers.withinPolicy = "yes";
  answers.hasChildren = "some";
  answers.children = [bornOn("2020-05-01"), inPlace("2024-03-02"), inPlace("2026-10-01")];
  answers.delivery = { inQingdao: "yes", insurance: "resident", difficult: "no", inScopeCost: typed("4000") };
  Object.assign(answers.mother, { employed: "yes", maternityInsured: "yes", parentInHospital: "no" });
  answers.mother.employerMonthlyWage = typed("9000");
  Object.assign(answers.father, { employed: "yes", parentInHospital: "no" });
  Object.assign(answers.housing, { plan: "buy", purchaseArea: "shinan", firstHome: "yes", fundContributor: "yes" });
  answers.housing.homesOwned = typed("1");
  answers.housing.assessedLoan = typed("60万");
  answers.housing.price = typed("100万");
  answers.housing.downPaymentRatio = typed("30");
  answers.situations = ["none"];
  answers.tax.marginalRate = "0.1";
});

/** A first child, and nobody at work: nine rights, those beside the plan included, two of which begin years from now. */
export const nine = answering((answers) => {
  answers.residency = "qingdao";
  answers.withinPolicy = "yes";
  answers.hasChildren = "some";
  answers.children = [bornOn("2026-10-01")];
  answers.delivery = { inQingdao: "yes", insurance: "resident", difficult: "no", inScopeCost: typed("4000") };
  Object.assign(answers.mother, { employed: "no", parentInHospital: "no" });
  Object.assign(answers.father, { employed: "no", parentInHospital: "no" });
  answers.housing.plan = "neither";
  answers.situations = ["none"];
  answers.tax.marginalRate = "0.1";
});

/** A first child, and its mother at work: nine rights of the plan alone. */
export const nineOfTheDraft: Answers = {
  ...nine,
  mother: { ...nine.mother, employed: "yes", maternityInsured: "yes", employerMonthlyWage: typed("9000") },
};

/** A family that has answered no more than the first questions. */
export const halfway = answering((answers) => {
  answers.residency = "qingdao";
  answers.hasChildren = "some";
  answers.children = [bornOn("2021-05-01"), bornOn("2026-10-01")];
});

/** A family that is not sure of anything. */
export const unsure = answering((answers) => {
  answers.residency = "unsure";
  answers.hasChildren = "unsure";
  answers.withinPolicy = "unsure";
  answers.mother.employed = "unsure";
  answers.father.employed = "unsure";
  answers.housing.plan = "unsure";
  answers.situations = ["unsure"];
});

/** A couple that plans a first child, and no home. */
export const childless = answering((answers) => {
  answers.residency = "qingdao";
  answers.hasChildren = "none";
  Object.assign(answers.mother, { employed: "yes", parentInHospital: "no" });
  Object.assign(answers.father, { employed: "yes", parentInHospital: "no" });
  answers.housing.plan = "neither";
  answers.situations = ["planning-pregnancy"];
});

/** The same three children, and one question that was left out. */
export const lastOpen: Answers = { ...buyers, withinPolicy: "" };
