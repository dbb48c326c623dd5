import { fieldNames, type FieldName, type FieldValue, type Situation } from "@/lib/entitlements";

/** The wizard's steps, in order. */
export const steps = ["family", "birth", "nursery", "work", "home", "situations", "tax"] as const;

/** A screen of the wizard. */
export type Step = (typeof steps)[number];

/** Every circumstance, in the order in which they are offered. */
export const situations = [
  "planning-pregnancy",
  "assisted-reproduction",
  "school-age-girl",
  "financial-hardship",
  "housing-guarantee",
  "public-rental-tenant",
  "career-break",
  "only-child-parent",
  "rural-two-daughters",
  "special-family",
] as const satisfies readonly Situation[];

/** How a question is answered; each may also be left open or answered "not sure". */
export type Input =
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "children" | "situations" }
  /** `planned`: what is so already is told from what is planned, of which the month is asked. */
  | { readonly kind: "yesNo"; readonly planned?: true }
  | { readonly kind: "rate"; readonly options: readonly number[] }
  | { readonly kind: "amount" | "percent" | "count" };

interface Asked {
  readonly step: Step;
  /** Where its words stand in the messages, below `questions`. */
  readonly words: string;
  readonly input: Input;
  /** Fields with a default, offered beside the question. */
  readonly offers?: readonly DefaultField[];
  /** What only the birth will show: until then it is asked as what is planned, or not at all. */
  readonly untilBirth?: "planned" | "unknown";
}

/** Fields with a default: never waited for. */
export type DefaultField = "children.*.nursery.from" | "children.*.nursery.until" | "mother.leaveStart";

const yesNo = { kind: "yesNo" } as const;
const amount = { kind: "amount" } as const;
const choice = <const Options extends readonly string[]>(...options: Options) => ({ kind: "choice", options }) as const;

/** The options that a question offers are answers that its field may have. */
type AskedOf<Name extends FieldName> = Asked & { readonly input: { readonly options?: readonly FieldValue<Name>[] } };

/** Every question in its one place; the order of asking is that of the fields. */
const asked: { readonly [Name in FieldName]: AskedOf<Name> } = {
  residency: { step: "family", words: "residency", input: choice("qingdao", "elsewhere") },
  children: { step: "family", words: "children", input: { kind: "children" } },
  withinPolicy: { step: "family", words: "withinPolicy", input: yesNo },
  "delivery.inQingdao": { step: "birth", words: "deliveryInQingdao", input: yesNo },
  "delivery.insurance": {
    step: "birth",
    words: "deliveryInsurance",
    input: choice("employee", "resident", "unemployment", "none"),
  },
  "delivery.inScopeCost": { step: "birth", words: "deliveryCost", input: amount, untilBirth: "unknown" },
  "children.*.nursery.inclusive": {
    step: "nursery",
    words: "inclusiveNursery",
    input: { kind: "yesNo", planned: true },
    offers: ["children.*.nursery.from", "children.*.nursery.until"],
  },
  "mother.employed": {
    step: "work",
    words: "motherEmployed",
    input: yesNo,
    offers: ["mother.leaveStart"],
  },
  "mother.maternityInsured": { step: "work", words: "maternityInsured", input: yesNo },
  "mother.employerMonthlyWage": { step: "work", words: "employerWage", input: amount },
  "delivery.difficult": { step: "work", words: "difficultDelivery", input: yesNo, untilBirth: "planned" },
  "father.employed": { step: "work", words: "fatherEmployed", input: yesNo },
  "housing.plan": { step: "home", words: "housingPlan", input: choice("buy", "rent", "neither") },
  "housing.purchaseArea": {
    step: "home",
    words: "purchaseArea",
    input: choice("shinan", "shibei", "former-sifang", "other-qingdao", "outside"),
  },
  "housing.homesOwned": { step: "home", words: "homesOwned", input: { kind: "count" } },
  "housing.firstHome": { step: "home", words: "firstHome", input: yesNo },
  "housing.fundContributor": { step: "home", words: "fundContributor", input: yesNo },
  "housing.assessedLoan": { step: "home", words: "assessedLoan", input: amount },
  "housing.price": { step: "home", words: "price", input: amount },
  "housing.downPaymentRatio": { step: "home", words: "downPayment", input: { kind: "percent" } },
  "housing.monthlyRent": { step: "home", words: "monthlyRent", input: amount },
  "mother.parentInHospital": { step: "situations", words: "motherParentInHospital", input: yesNo },
  "mother.onlyChild": { step: "situations", words: "motherOnlyChild", input: yesNo },
  "father.parentInHospital": { step: "situations", words: "fatherParentInHospital", input: yesNo },
  "father.onlyChild": { step: "situations", words: "fatherOnlyChild", input: yesNo },
  situations: { step: "situations", words: "situations", input: { kind: "situations" } },
  "mother.age35OrOver": { step: "situations", words: "motherAge", input: yesNo },
  "tax.marginalRate": {
    step: "tax",
    words: "marginalRate",
    input: { kind: "rate", options: [0, 0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45] },
  },
};

/** A question of the wizard. */
export interface Question extends Asked {
  readonly field: FieldName;
}

/** All questions, in asking order. */
export const questions: readonly Question[] = fieldNames.map((field) => ({
  field,
  ...asked[field],
}));

/** The question about a field. */
export function questionOn(field: FieldName): Question {
  return { field, ...asked[field] };
}
