import type { FieldName, FieldPath, Household } from "@/lib/entitlements";
import { valueAt } from "../loose";
import { writeNumber } from "../numbers";
import { usual, type Usual } from "./usual";

/** An answer that is possible but improbable, to be asked back. It counts as it is. */
export interface Doubt {
  readonly path: FieldPath;
  readonly value: number | boolean;
  /** What may have been meant instead, likeliest first. */
  readonly instead: readonly number[];
  /** Tells this doubt from every other, of this field or of another, so that it is asked once. */
  readonly key: string;
}

/**
 * The answers of a family to ask back.
 * @param household valid answers
 * @param settled the keys of doubts of which the family has said that the answer is right
 */
export function doubtsIn(household: Household, settled: readonly string[]): readonly Doubt[] {
  return [...unusual(household), ...contradictory(household)].filter(({ key }) => !settled.includes(key));
}

function unusual(household: Household): readonly Doubt[] {
  return Object.entries(usual).flatMap(([path, range]) => {
    const value = valueAt(household, ...path.split("."));
    if (typeof value !== "number" || isUsual(value, range)) return [];
    return [{ path: path as FieldName, value, instead: likelyFor(value, range), key: `${path}=${value}` }];
  });
}

function isUsual(value: number, { from, to, orNone }: Usual): boolean {
  return (value === 0 && orNone === true) || (from <= value && value <= to);
}

function likelyFor(value: number, { powers, likely: [from, to] }: Usual): readonly number[] {
  return powers.map((power) => Number(writeNumber(value, -power))).filter((meant) => from <= meant && meant <= to);
}

/** A first home beside homes owned already: elsewhere, or about to be sold, it may be. */
function contradictory({ housing }: Household): readonly Doubt[] {
  const { firstHome, homesOwned } = housing ?? {};
  if (firstHome !== true || !homesOwned) return [];
  return [{ path: "housing.firstHome", value: true, instead: [], key: `housing.firstHome beside ${homesOwned}` }];
}
