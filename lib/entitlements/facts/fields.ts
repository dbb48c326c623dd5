import type { Answer, FieldPath, Household } from "../household";

/**
 * Every field that a condition or a figure may wait for, in the order in which a family is best
 * asked: a field stands after those that decide whether it matters. Fields with a default
 * (nursery months, start of leave) are never waited for and so are not here.
 */
const readers = {
  residency: (of: Household) => of.residency,
  children: (of: Household) => of.children,
  withinPolicy: (of: Household) => of.withinPolicy,
  "delivery.inQingdao": (of: Household) => of.delivery?.inQingdao,
  "delivery.insurance": (of: Household) => of.delivery?.insurance,
  "delivery.inScopeCost": (of: Household) => of.delivery?.inScopeCost,
  "children.*.nursery.inclusive": (of: Household, child = 0) => of.children?.[child]?.nursery?.inclusive,
  "mother.employed": (of: Household) => of.mother?.employed,
  "mother.maternityInsured": (of: Household) => of.mother?.maternityInsured,
  "mother.employerMonthlyWage": (of: Household) => of.mother?.employerMonthlyWage,
  "delivery.difficult": (of: Household) => of.delivery?.difficult,
  "father.employed": (of: Household) => of.father?.employed,
  "housing.plan": (of: Household) => of.housing?.plan,
  "housing.purchaseArea": (of: Household) => of.housing?.purchaseArea,
  "housing.homesOwned": (of: Household) => of.housing?.homesOwned,
  "housing.firstHome": (of: Household) => of.housing?.firstHome,
  "housing.fundContributor": (of: Household) => of.housing?.fundContributor,
  "housing.assessedLoan": (of: Household) => of.housing?.assessedLoan,
  "housing.price": (of: Household) => of.housing?.price,
  "housing.downPaymentRatio": (of: Household) => of.housing?.downPaymentRatio,
  "housing.monthlyRent": (of: Household) => of.housing?.monthlyRent,
  "mother.parentInHospital": (of: Household) => of.mother?.parentInHospital,
  "mother.onlyChild": (of: Household) => of.mother?.onlyChild,
  "father.parentInHospital": (of: Household) => of.father?.parentInHospital,
  "father.onlyChild": (of: Household) => of.father?.onlyChild,
  situations: (of: Household) => of.situations,
  "mother.age35OrOver": (of: Household) => of.mother?.age35OrOver,
  "tax.marginalRate": (of: Household) => of.tax?.marginalRate,
} as const;

/** The name of a field; `*` stands for the index of a child. */
export type FieldName = keyof typeof readers;

/** What an answer to a field may be. */
export type FieldValue<Name extends FieldName> = NonNullable<ReturnType<(typeof readers)[Name]>>;

/** All field names, in asking order. */
export const fieldNames = Object.keys(readers) as readonly FieldName[];

/** One field of a household: `child` is an index in `household.children`. */
export interface Field {
  readonly path: FieldPath;
  readonly name: FieldName;
  readonly child?: number;
}

const nurseries: readonly Field[] = Array.from({ length: 10 }, (_, child) => ({
  path: `children.${child}.nursery.inclusive`,
  name: "children.*.nursery.inclusive",
  child,
}));

/** Every field a household may have, in asking order. */
export const fields: readonly Field[] = fieldNames.flatMap((name) =>
  name === "children.*.nursery.inclusive" ? nurseries : [{ path: name, name }],
);

/**
 * The path of a field.
 * @param name the field's name
 * @param child the child's index in `household.children`; only read where the name has a `*`
 */
export function pathOf(name: FieldName, child = 0): FieldPath {
  if (name !== "children.*.nursery.inclusive") return name;
  return nurseries[child]?.path ?? name.replace("*", String(child));
}

/** Reads one field of a household as it stands there; see `answerTo`. */
export type Reader<Name extends FieldName> = (household: Household, child?: number) => Answer<FieldValue<Name>>;

/** What reads a field: for whoever reads the same one of many families. */
export function readerOf<Name extends FieldName>(name: Name): Reader<Name> {
  return readers[name] as Reader<Name>;
}

/**
 * The answer to a field, `undefined` where the family has not answered or does not know.
 * @param household the family
 * @param name the field's name
 * @param child the child's index in `household.children`; only read where the name has a `*`
 */
export function answerTo<Name extends FieldName>(
  household: Household,
  name: Name,
  child?: number,
): FieldValue<Name> | undefined {
  return readerOf(name)(household, child) ?? undefined;
}

const places = new Map(fields.map(({ path }, place) => [path, place]));

/** The union of several lists of paths, in asking order. */
export function inAskingOrder(lists: readonly (readonly FieldPath[])[]): readonly FieldPath[] {
  const found = new Array<FieldPath | undefined>(fields.length + 1);
  for (const list of lists) for (const path of list) found[places.get(path) ?? fields.length] = path;
  return found.filter((path) => path !== undefined);
}
