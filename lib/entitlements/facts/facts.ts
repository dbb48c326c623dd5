import { ageOn, birthday, dayOf, monthOf, partsOf } from "../values/dates";
import type { Day, Month, YearMonthDay } from "../values/dates";
import { answerTo, type FieldName, type FieldValue } from "./fields";
import type { Child, CivilDate, Household, Nursery } from "../household";

/** A child with what the rules need to know of it. */
export interface ChildFacts {
  /** Index in `household.children` as given. */
  readonly index: number;
  /** 1-based place by birth date; equal dates keep their order. */
  readonly order: number;
  readonly birthDate: CivilDate;
  readonly birth: Day;
  readonly birthMonth: Month;
  readonly thirdBirthday: Day;
  /** Completed years on the day of assessment; below zero = expected. */
  readonly age: number;
  readonly nursery: Nursery;
}

/** *The birth*: the latest birth date among all children. */
export interface Birth {
  readonly day: Day;
  /** How many children share it. */
  readonly infants: number;
}

/** What is derived from the answers once, before any rule is judged. */
export interface Facts {
  readonly household: Household;
  readonly on: Day;
  readonly onMonth: Month;
  /** Sorted by birth date; `undefined` = not known. */
  readonly children: readonly ChildFacts[] | undefined;
  /** The same, in the order in which the family gave them. */
  readonly childrenAsGiven: readonly ChildFacts[] | undefined;
  /** `undefined` = not known, or no child. */
  readonly birth: Birth | undefined;
  /** Another child was born in the year before the day of assessment, or one day before *the birth*. */
  readonly displacesABirth: boolean;
}

/**
 * Derives the facts of a household.
 * @param household a valid household
 * @param on the day of assessment
 */
export function factsOf(household: Household, on: CivilDate): Facts {
  const day = partsOf(on);
  const children = household.children ? sorted(household.children, day) : undefined;
  const birth = children && birthOf(children);
  return {
    household,
    on: dayOf(day),
    onMonth: monthOf(day),
    children,
    childrenAsGiven: children && asGiven(children),
    birth,
    displacesABirth:
      children !== undefined && birth !== undefined && children.some((child) => isDisplaced(child, birth)),
  };
}

function sorted(children: readonly Child[], on: YearMonthDay): readonly ChildFacts[] {
  const given = children.map(({ birthDate, nursery }, index): ChildFacts => {
    const parts = partsOf(birthDate);
    return {
      index,
      order: index + 1,
      birthDate,
      birth: dayOf(parts),
      birthMonth: monthOf(parts),
      thirdBirthday: birthday(parts, 3),
      age: ageOn(parts, on),
      nursery: nursery ?? noPlace,
    };
  });
  if (given.every(({ birth }, place) => birth <= (given[place + 1]?.birth ?? birth))) return given;
  return given.sort((a, b) => a.birth - b.birth).map((child, place) => ({ ...child, order: place + 1 }));
}

function asGiven(sorted: readonly ChildFacts[]): readonly ChildFacts[] {
  return sorted.every(({ index }, place) => index === place) ? sorted : [...sorted].sort((a, b) => a.index - b.index);
}

const noPlace: Nursery = {};

function birthOf(children: readonly ChildFacts[]): Birth | undefined {
  const latest = children.at(-1);
  if (!latest) return undefined;
  const infants = children.filter(({ birth }) => birth === latest.birth).length;
  return { day: latest.birth, infants };
}

function isDisplaced({ birth, age }: ChildFacts, { day }: Birth): boolean {
  return birth < day && (age === 0 || birth === day - 1);
}

/** The answer to a field; `undefined` = not known. */
export function answer<Name extends FieldName>({ household }: Facts, name: Name): FieldValue<Name> | undefined {
  return answerTo(household, name);
}

/** Those of several fields that the family has not answered or does not know. */
export function unanswered(facts: Facts, names: readonly FieldName[]): readonly FieldName[] {
  return names.filter((name) => answer(facts, name) === undefined);
}

/** Whether a child is born on the day of assessment; otherwise it is expected. */
export function isBorn({ age }: ChildFacts): boolean {
  return age >= 0;
}

/** How many children are born; `undefined` = not known. */
export function bornChildren({ children }: Facts): number | undefined {
  return children?.reduce((count, child) => (isBorn(child) ? count + 1 : count), 0);
}
