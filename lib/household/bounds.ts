import { toDay, type CivilDate } from "@/lib/entitlements";
import { FIRST_DAY } from "./days";
import { situations } from "./questions";

/** No birth before this day is told to the calculator. */
export const EARLIEST_BIRTH: CivilDate = FIRST_DAY;

/** How many days ahead a child may be expected. */
export const LONGEST_WAIT = 300;

/** How many children a household may have. */
export const MOST_CHILDREN = 10;

/**
 * How many of the eldest are to be listed where there are more children than `MOST_CHILDREN`; the rest of the list is
 * for the youngest. Rights of the plan go by the place of a child up to the third, and beyond that by age.
 */
export const ELDEST_LISTED = 3;

/** How many circumstances a household may name. */
export const MOST_SITUATIONS = situations.length;

/** The greatest amount of money, in yuan. */
export const MOST_YUAN = 1_000_000_000;

/** The greatest number of homes. */
export const MOST_HOMES = 99;

/** Whether an amount of yuan has no more than two decimals. */
export const hasWholeFen = (yuan: number): boolean => Math.round(yuan * 100) / 100 === yuan;

/** Whether a real date is no later than a child may be expected. */
export const isAwaited = (birth: CivilDate, on: CivilDate): boolean => toDay(birth) <= toDay(on) + LONGEST_WAIT;
