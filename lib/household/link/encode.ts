import type { CivilDate, FieldPath, Household } from "@/lib/entitlements";
import { valueAt } from "../loose";
import { situations } from "../questions";
import { leaves, type Leaf } from "./leaves";
import { markOf } from "./mark";
import { writePairs, type Pair } from "./write-pairs";

/** The version of links written today. Links of every version open for ever. */
export const LINK_VERSION = "1";

/** What else a link says or keeps back. */
export interface LinkOptions {
  /** The day of assessment that the link reopens. */
  readonly on?: CivilDate;
  /** Leaves out amounts of money and what follows from them. */
  readonly withoutMoney?: boolean;
  /** The paths whose answers are carried; by default all. Birth dates stand under `children`. */
  readonly only?: ReadonlySet<FieldPath>;
}

const money: readonly Leaf["name"][] = [
  "delivery.inScopeCost",
  "mother.employerMonthlyWage",
  "housing.assessedLoan",
  "housing.price",
  "housing.downPaymentRatio",
  "housing.monthlyRent",
  "tax.marginalRate",
];

/**
 * Writes a household as the fragment of a link, without `#`. Pairs stand in asking order, so that one household has one
 * link; "not sure" is not carried. Its mark lets a reader find that it was changed on the way.
 * @param household a valid household
 */
export function encodeLink(household: Household, options: LinkOptions = {}): string {
  const pairs = pairsFor(household, options);
  const mark = { key: "c", value: markOf(writePairs(pairs)) };
  return writePairs([version, mark, ...pairs]);
}

/** Writes a link as a template does, which cannot reckon the mark. */
export function writeTemplate(household: Household): string {
  return writePairs([version, ...pairsFor(household, {})]);
}

const version: Pair = { key: "v", value: LINK_VERSION };

function pairsFor(household: Household, { on, withoutMoney = false, only }: LinkOptions): readonly Pair[] {
  const kept = leaves.filter(({ name }) => !(withoutMoney && money.includes(name)));
  const answered = grouped(kept).flatMap((group) => pairsOf(group, household));
  const carried = answered.filter(({ key }) => !only || only.has(key.endsWith(".birthDate") ? "children" : key));
  return on === undefined ? carried : [{ key: "on", value: on }, ...carried];
}

/** Neighbouring fields of a child stand together, child by child. */
function grouped(carried: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const groups: Leaf[][] = [];
  for (const leaf of carried) {
    const last = groups.at(-1);
    const joins = isNursery(leaf) && last?.[0] !== undefined && isNursery(last[0]);
    if (joins) last.push(leaf);
    else groups.push([leaf]);
  }
  return groups;
}

const isNursery = ({ name }: Leaf): boolean => name.startsWith("children.*.nursery.");

function pairsOf(group: readonly Leaf[], household: Household): readonly Pair[] {
  if (!group[0]?.name.includes("*")) return group.flatMap((leaf) => pairOf(leaf, leaf.name, household));
  const { children } = household;
  if (children?.length === 0) return group[0].name === "children.*.birthDate" ? [{ key: "children", value: "" }] : [];
  return (children ?? []).flatMap((_, index) =>
    group.flatMap((leaf) => pairOf(leaf, leaf.name.replace("*", String(index)), household)),
  );
}

function pairOf({ writing }: Leaf, key: string, household: Household): readonly Pair[] {
  const value = valueAt(household, ...key.split("."));
  if (value === undefined || value === null) return [];
  if (writing === "boolean") return [{ key, value: value ? "1" : "0" }];
  return [{ key, value: writing === "list" ? listed(value as readonly unknown[]) : String(value) }];
}

/** In the order of the catalogue, each once, whatever the order in which they were picked. */
function listed(picked: readonly unknown[]): string {
  return situations.filter((situation) => picked.includes(situation)).join(",");
}
