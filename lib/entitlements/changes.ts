import { answerTo, fieldNames, pathOf, type FieldName } from "./facts/fields";
import type { CivilDate, FieldPath, Household, Situation } from "./household";
import { answering } from "./values/answering";

/** One answer given or changed, or the day on which an expected child is born. */
export type Setting = { readonly path: FieldPath; readonly value: Choice } | { readonly on: CivilDate };

type Choice = boolean | string | number | readonly Situation[];

/** A household and a day, with one thing changed. */
export interface Change {
  readonly set: Setting;
  readonly household: Household;
  readonly on: CivilDate;
  /** Whether it answers what was open. */
  readonly isOpen: boolean;
}

const yesNo = [true, false] as const;
const situations: readonly Situation[] = [
  ...(["planning-pregnancy", "assisted-reproduction", "school-age-girl", "financial-hardship"] as const),
  ...(["housing-guarantee", "public-rental-tenant", "career-break"] as const),
  ...(["only-child-parent", "rural-two-daughters", "special-family"] as const),
];

/** The answers that a field with few answers may have; amounts and dates are not among them. */
const choices: Partial<Record<FieldName, readonly Choice[]>> = {
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

/**
 * What a family can still decide, though it has answered: a place, a home; where to give birth, and to insure a mother
 * who is not, only before it. Nobody decides to lose work for the insurance of the unemployed.
 */
const decisions: Partial<Record<FieldName, (household: Household, on: CivilDate) => readonly Choice[]>> = {
  "children.*.nursery.inclusive": () => [true],
  "delivery.inQingdao": (household, on) => (isExpecting(household, on) ? [true] : []),
  "delivery.insurance": (household, on) =>
    isExpecting(household, on) && household.delivery?.insurance === "none" ? ["resident"] : [],
  "housing.plan": () => choices["housing.plan"] ?? [],
  "housing.purchaseArea": ({ housing }) => (housing?.plan === "buy" ? (choices["housing.purchaseArea"] ?? []) : []),
};

function isExpecting({ children }: Household, on: CivilDate): boolean {
  return children?.some(({ birthDate }) => birthDate > on) ?? false;
}

/** Every change that a family can still decide or find out, one thing at a time, in asking order. */
export function changesFor(household: Household, on: CivilDate): readonly Change[] {
  return [...fieldNames.flatMap((name) => changesOf(name, household, on)), ...births(household, on)];
}

function changesOf(name: FieldName, household: Household, on: CivilDate): readonly Change[] {
  const all = choices[name] ?? [];
  const places = name === "children.*.nursery.inclusive" ? (household.children ?? []).map((_, child) => child) : [0];
  return places.flatMap((child) => {
    const now = answerTo(household, name, child);
    const values = now === undefined ? all : (decisions[name]?.(household, on) ?? []);
    const path = pathOf(name, child);
    const others = values.filter((value) => value !== now);
    const isOpen = now === undefined;
    return others.map((value) => ({ set: { path, value }, household: answering(household, path, value), on, isOpen }));
  });
}

/** The expected children are born: each on its due date. */
function births(household: Household, on: CivilDate): readonly Change[] {
  const days = new Set((household.children ?? []).map(({ birthDate }) => birthDate).filter((day) => day > on));
  return [...days].sort().map((day) => ({ set: { on: day }, household, on: day, isOpen: false }));
}
