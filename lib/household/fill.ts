import { answerTo, type Field, type Household } from "@/lib/entitlements";

/** Whether a field is not answered, or answered "not sure". */
export function isUnanswered(household: Household, { name, child }: Field): boolean {
  return answerTo(household, name, child) === undefined;
}

/**
 * Adds one answer, with the default fields that belong to it.
 * @param household what was answered before
 * @param field the field to add
 * @param answers where its answer stands
 * @returns the same household where there is no answer to add
 */
export function withAnswer(household: Household, field: Field, answers: Household): Household {
  if (isUnanswered(answers, field)) return household;
  if (field.name === "children") return { ...household, children: birthsOnly(answers) };
  if (field.child !== undefined) return withNursery(household, field.child, answers);
  const added = copied(household, answers, field.name.split("."));
  return field.name === "mother.employed" ? copied(added, answers, ["mother", "leaveStart"]) : added;
}

function birthsOnly({ children }: Household): NonNullable<Household["children"]> {
  return (children ?? []).map(({ birthDate }) => ({ birthDate }));
}

function withNursery(household: Household, index: number, answers: Household): Household {
  const nursery = answers.children?.[index]?.nursery;
  const children = household.children?.map((child, at) => (at === index && nursery ? { ...child, nursery } : child));
  return children ? { ...household, children } : household;
}

function copied<Node extends object>(to: Node, from: object, keys: readonly string[]): Node {
  const [key, ...rest] = keys as [keyof Node, ...string[]];
  const value = (from as Node)[key];
  if (value === undefined || value === null) return to;
  if (rest.length === 0) return { ...to, [key]: value };
  return { ...to, [key]: copied((to[key] ?? {}) as object, value, rest) };
}
