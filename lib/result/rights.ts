import { catalogue, type Assessment, type Entitlement, type FieldName } from "@/lib/entitlements";

/** A condition as a right lists it. */
interface Listed {
  readonly id: string;
  readonly reads: readonly FieldName[];
  readonly presumes?: readonly string[];
}

/** What is known of a right before any family is judged. */
interface Known {
  readonly id: Entitlement["id"];
  readonly law: readonly { readonly rows: readonly { readonly from: string }[] }[];
  readonly conditions: readonly Listed[];
  readonly together: readonly (readonly string[])[];
}

const rights: ReadonlyMap<string, Known> = new Map(catalogue.map((right) => [right.id, right]));

/** What a right rests on. */
export function rightOf(id: Entitlement["id"]): Known {
  const right = rights.get(id);
  if (!right) throw new Error(`No right is called ${id}.`);
  return right;
}

/** A condition of a right, as the rule lists it. */
export function conditionOf(id: Entitlement["id"], condition: string): Listed {
  return rightOf(id).conditions.find((one) => one.id === condition) ?? { id: condition, reads: [] };
}

/** The first day on which all figures of a right are in force. */
export function firstDayOf(id: Entitlement["id"]): string {
  const days = rightOf(id).law.map(({ rows }) => rows[0]?.from ?? "");
  return days.sort().at(-1) ?? "";
}

/** Every right that was judged. */
export function judgedIn({ entitlements }: Assessment): readonly Entitlement[] {
  return entitlements;
}

/** One right out of the whole assessment. */
export function entitlementOf(assessment: Assessment, id: Entitlement["id"]): Entitlement {
  const found = judgedIn(assessment).find((entitlement) => entitlement.id === id);
  if (!found) throw new Error(`No right is called ${id}.`);
  return found;
}
