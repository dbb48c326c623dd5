import type { FieldName } from "./facts/fields";
import type { Situation } from "./household";

/** An answer to pick. */
export type Choice = boolean | string | number | readonly Situation[];

const yesNo = [true, false] as const;
const situations: readonly Situation[] = [
  ...(["planning-pregnancy", "assisted-reproduction", "school-age-girl", "financial-hardship"] as const),
  ...(["housing-guarantee", "public-rental-tenant", "career-break"] as const),
  ...(["only-child-parent", "rural-two-daughters", "special-family"] as const),
];

/**
 * The answers that a field with few answers may have, those first that bring more; amounts, numbers and dates are not
 * among them. Of the circumstances each alone: no right asks for two.
 */
export const choices: Partial<Record<FieldName, readonly Choice[]>> = {
  residency: ["qingdao", "elsewhere"],
  withinPolicy: yesNo,
  "delivery.inQingdao": yesNo,
  "delivery.insurance": ["employee", "resident", "unemployment", "none"],
  "children.*.nursery.inclusive": yesNo,
  "mother.employed": yesNo,
  "mother.maternityInsured": yesNo,
  "delivery.difficult": yesNo,
  "father.employed": yesNo,
  "mother.parentInHospital": yesNo,
  "mother.onlyChild": yesNo,
  "father.parentInHospital": yesNo,
  "father.onlyChild": yesNo,
  "housing.plan": ["buy", "rent", "neither"],
  "housing.purchaseArea": ["shinan", "shibei", "former-sifang", "other-qingdao", "outside"],
  "housing.firstHome": yesNo,
  "housing.fundContributor": yesNo,
  situations: situations.map((situation) => [situation]),
  "mother.age35OrOver": yesNo,
  "tax.marginalRate": [0, 0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45],
};
