import { besideCatalogue, catalogue, PLAN, type Citation } from "@/lib/entitlements";
import type { RightId } from "@/lib/result";

/** What the plan says for every family, without a condition or a figure: told on pages of their own, never judged. */
const uncounted = [
  { id: "births-without-penalty", group: "family", basis: [{ instrument: PLAN, clause: "2.1.1" }] },
  { id: "kinder-count-of-homes", group: "housing", basis: [{ instrument: PLAN, clause: "2.4.2" }] },
] as const;

/** What the plan announces, and nothing is worked out of. */
export type UncountedId = (typeof uncounted)[number]["id"];

/** Whatever has a page of its own. */
export type PlanRightId = RightId | UncountedId;

/** The fields of life that rights are listed by; what became law beside the draft stands in one of its own, at the end. */
export type PlanGroupId = (typeof catalogue)[number]["group"] | "beside";

/** A right as the list of the plan has it. */
export interface PlanRight {
  readonly id: PlanRightId;
  readonly group: PlanGroupId;
  readonly basis: readonly Citation[];
  /** Whether it is worked out for a family. */
  readonly isJudged: boolean;
}

/** Every right with a page: those of the draft, what it says for all, and those beside it. */
export const planRights: readonly PlanRight[] = [
  ...catalogue.map(({ id, group, basis }) => ({ id, group, basis, isJudged: true })),
  ...uncounted.map((right) => ({ ...right, isJudged: false })),
  ...besideCatalogue.map(({ id, basis }) => ({ id, group: "beside" as const, basis, isJudged: true })),
];

/** Rights of one field of life. */
export interface PlanGroup {
  readonly id: PlanGroupId;
  readonly rights: readonly PlanRight[];
}

/** The same in groups, in the order of the catalogue. */
export const planGroups: readonly PlanGroup[] = [...new Set(planRights.map(({ group }) => group))]
  .sort((a, b) => Number(a === "beside") - Number(b === "beside"))
  .map((id) => ({ id, rights: planRights.filter(({ group }) => group === id) }));

/** One right by its name. */
export function planRightOf(id: string): PlanRight | undefined {
  return planRights.find((right) => right.id === id);
}
