import type { Benefit, Judgement } from "./assessment";
import { besideCatalogue, type BesideId } from "./beside-catalogue";
import { catalogue, type EntitlementId } from "./catalogue";
import { choices, type Choice } from "./choices";
import { factsOf, type Facts } from "./facts/facts";
import { fields, type FieldName } from "./facts/fields";
import type { CivilDate, FieldPath, Household } from "./household";
import { answering } from "./values/answering";
import { isGranted, isWithoutLimit, moneyIn, sizeOf } from "./worth";

/** What a right may come to, over the answers that are not given. */
export interface Stake {
  /** The least of it: nothing, no limit at all, or its smallest figure. */
  readonly least: "nothing" | "noLimit" | Outcome;
  readonly most: Outcome;
  /** Whether there is anything between the two. */
  readonly between: boolean;
}

/** What a right brings with its open questions answered. */
export interface Outcome {
  /** The family with those answers. */
  readonly household: Household;
  readonly benefits: readonly Benefit[];
  /** The money in it, in yuan: once, in all, or of the first month or year; 0 where there is no figure. */
  readonly money: number;
}

type RightId = EntitlementId | BesideId;

const judges: ReadonlyMap<RightId, (facts: Facts) => Judgement<RightId>> = new Map(
  [...catalogue, ...besideCatalogue].map(({ id, judge }) => [id, judge]),
);

/** What is tried besides: of the circumstances none; of homes as many as any limit leaves a difference between. */
const alsoTried: Partial<Record<FieldName, readonly Choice[]>> = {
  situations: [...(choices.situations ?? []), []],
  "housing.homesOwned": [0, 1, 2, 3, 4],
};

const choicesAt: ReadonlyMap<FieldPath, readonly Choice[]> = new Map(
  fields.flatMap(({ path, name }) => {
    const tried = alsoTried[name] ?? choices[name];
    return tried ? [[path, tried]] : [];
  }),
);

/**
 * The least and the most that a right may come to: it is judged for every answer to the questions that it waits for, or
 * that would sharpen it, and to those that such an answer opens. Amounts are not tried; the bound of a figure says so.
 * @param id a right of the plan, or beside it
 * @param household a valid household
 * @param on the day of assessment
 * @returns nothing where no answer brings a figure, or where it hangs on how many children there are
 */
export function stakeOf(id: RightId, household: Household, on: CivilDate): Stake | undefined {
  const { granted, isRefused, isUnlimited, isOpen } = tryAll(id, household, on);
  const figured = granted.filter(({ benefits }) => benefits.some(({ kind }) => kind !== "service"));
  const sized = figured.map((outcome) => ({ outcome, size: sizeOf(outcome) })).sort((a, b) => b.size - a.size);
  const [most, last] = [sized[0], sized.at(-1)];
  if (!most || !last || isOpen) return undefined;
  const least = isRefused ? "nothing" : isUnlimited ? "noLimit" : last.outcome;
  const between = new Set(sized.map(({ size }) => size)).size > (least === last.outcome ? 2 : 1);
  return { least, most: most.outcome, between };
}

interface Tried {
  readonly granted: readonly Outcome[];
  readonly isRefused: boolean;
  readonly isUnlimited: boolean;
  /** Whether it stays open, all that can be tried being answered. */
  readonly isOpen: boolean;
}

function tryAll(id: RightId, household: Household, on: CivilDate): Tried {
  const judge = judges.get(id);
  const granted: Outcome[] = [];
  let [isRefused, isUnlimited, isOpen] = [false, false, false];
  const from = (of: Household) => {
    const judged = judge?.(factsOf(of, on));
    if (!judged) return;
    const path = [...judged.missing, ...judged.refine].find((one) => choicesAt.has(one));
    if (path !== undefined) for (const value of choicesAt.get(path) ?? []) from(answering(of, path, value));
    else if (judged.status === "unknown") isOpen = true;
    else if (isGranted(judged)) granted.push({ household: of, benefits: judged.benefits, money: moneyIn(judged) });
    else if (isWithoutLimit(judged)) isUnlimited = true;
    else isRefused = true;
  };
  from(household);
  return { granted, isRefused, isUnlimited, isOpen };
}
