import { besideCatalogue, catalogue, type Assessment, type FieldName } from "@/lib/entitlements";
import type { BesideId, EntitlementId, Judgement, Parameter } from "@/lib/entitlements";

/** The name of a right, of the plan or beside it. */
export type RightId = EntitlementId | BesideId;

/** One right, of the plan or beside it, judged for one family on one day. */
export type Judged = Judgement<RightId>;

/** A condition as a right lists it. */
interface Listed {
  readonly id: string;
  readonly reads: readonly FieldName[];
  readonly presumes?: readonly string[];
}

/** What is known of a right before any family is judged. */
interface Known {
  readonly id: RightId;
  readonly law: readonly Parameter[];
  /** Every figure that it may come to. */
  readonly figures: readonly Parameter[];
  /** Set where a district or a department has the last word. */
  readonly decidedBy: "district" | undefined;
  readonly conditions: readonly Listed[];
  readonly together: readonly (readonly string[])[];
}

const rights: ReadonlyMap<string, Known> = new Map(
  [...catalogue, ...besideCatalogue].map((right) => [right.id, right]),
);

const listed: ReadonlyMap<string, ReadonlyMap<string, Listed>> = new Map(
  [...rights].map(([id, { conditions }]) => [id, new Map(conditions.map((condition) => [condition.id, condition]))]),
);

/** What a right rests on. */
export function rightOf(id: RightId): Known {
  const right = rights.get(id);
  if (!right) throw new Error(`No right is called ${id}.`);
  return right;
}

/** A condition of a right, as the rule lists it. */
export function conditionOf(id: RightId, condition: string): Listed {
  return listed.get(id)?.get(condition) ?? { id: condition, reads: [] };
}

/** The first day on which all figures of a right are in force. */
export function firstDayOf(id: RightId): string {
  const days = rightOf(id).law.flatMap(({ rows: [first] }) => (first ? [first.from] : []));
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
}

/** Whether a family has a right, be it that a district has the last word. */
export function isGranted({ status }: Pick<Judged, "status">): boolean {
  return status === "eligible" || status === "referred";
}

/** Every right that was judged: those of the plan, then those beside it. */
export function judgedIn({ entitlements, beside }: Assessment): readonly Judged[] {
  return [...entitlements, ...beside];
}

/** One right out of the whole assessment. */
export function entitlementOf(assessment: Assessment, id: RightId): Judged {
  const found = judgedIn(assessment).find((entitlement) => entitlement.id === id);
  if (!found) throw new Error(`No right is called ${id}.`);
  return found;
}
