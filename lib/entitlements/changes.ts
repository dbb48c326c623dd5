import { choices, type Choice } from "./choices";
import { answerTo, fieldNames, pathOf, type FieldName } from "./facts/fields";
import type { CivilDate, FieldPath, Household } from "./household";
import { answering } from "./values/answering";

/** One answer given or changed, or the day on which an expected child is born. */
export type Setting = { readonly path: FieldPath; readonly value: Choice } | { readonly on: CivilDate };

/** A household and a day, with one thing changed. */
export interface Change {
  readonly set: Setting;
  readonly household: Household;
  readonly on: CivilDate;
  /** Whether it answers what was open. */
  readonly isOpen: boolean;
}

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
