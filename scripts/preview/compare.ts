import type { Assessment, Benefit, CivilDate, Household, Status } from "@/lib/entitlements";

/** Judges a family, on its own day where none is set for all. */
export type Judge = (household: Household, ownDay: CivilDate) => Assessment;

/** What is compared with what. */
export interface Comparison {
  readonly before: Judge;
  readonly after: Judge;
}

/** One right, judged. */
export type Judged = Assessment["entitlements" | "beside"][number];

/** A figure, or anything else said of a benefit, that is not what it was. */
export interface Changed {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What has changed of one right. */
export interface RightChange {
  readonly id: Judged["id"];
  readonly status: { readonly before: Status; readonly after: Status };
  /** Of a benefit for one child, parent or the family: the figures that moved; all of them where it came or went. */
  readonly benefits: readonly Changed[];
}

/** The rights that an assessment lists, those of the plan first. */
export const rightsOf = ({ entitlements, beside }: Assessment): readonly Judged[] => [...entitlements, ...beside];

/** What differs between two assessments of a family; reasons and citations do not count. A right that one of them does not know was not there. */
export function changesBetween(before: Assessment, after: Assessment): readonly RightChange[] {
  const known = new Map(rightsOf(before).map((right) => [right.id, right]));
  return rightsOf(after).flatMap((right) => {
    const { id, status, benefits } = right;
    const old = known.get(id);
    const changed = changedFigures(old?.benefits ?? [], benefits);
    const was = old?.status ?? "notEligible";
    return was === status && changed.length === 0
      ? []
      : [{ id, status: { before: was, after: status }, benefits: changed }];
  });
}

function changedFigures(before: readonly Benefit[], after: readonly Benefit[]): readonly Changed[] {
  const [old, now] = [before, after].map((list) => new Map(list.flatMap(figuresOf)));
  if (!old || !now) return [];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
    old.get(name) === now.get(name) ? [] : [{ name, before: old.get(name), after: now.get(name) }],
  );
}

/** Whose a benefit is, and how often it is paid, does not move by itself. */
const unmoved = ["who", "child", "per"];

/** What a benefit says, each by its name and by whose it is. */
function figuresOf(benefit: Benefit): readonly (readonly [string, unknown])[] {
  const whose = "who" in benefit ? benefit.who : "child" in benefit ? `child ${Number(benefit.child) + 1}` : "";
  return Object.entries(benefit).flatMap(([name, figure]: [string, unknown]) =>
    unmoved.includes(name) || (name === "kind" && figure !== "service")
      ? []
      : [[`${whose} ${name}`.trim(), figure] as const],
  );
}
