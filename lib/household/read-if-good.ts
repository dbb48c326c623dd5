import type { CivilDate, Household } from "@/lib/entitlements";
import { faultOfDay } from "./days";
import { keysOfGood } from "./keys-of-good";
import type { CaseJson, CaseRead } from "./read-with-care";

/**
 * Reads a case that nothing is wrong with, as most are, in a small part of the time that it takes to find what is.
 * @param line the text of the line
 * @param json what it holds
 * @param today the day of assessment where the line names none
 * @returns as `readWithCare`; `undefined` unless it is certain that nothing is wrong
 */
export function readIfGood(line: string, json: CaseJson, today: CivilDate): CaseRead | undefined {
  const { household, on } = json;
  const day = on === undefined ? today : on;
  if (faultOfDay(day) !== undefined) return undefined;
  const keys = Object.keys(json).length;
  if (keys !== (on === undefined ? 1 : 2)) return undefined;
  const all = keys + keysOfGood(household, day as CivilDate);
  // Each key that is written has a colon of its own: where there are no more, no key is written twice.
  if (colonsIn(line) !== all) return undefined;
  return { household: household as Household, day: day as CivilDate, on: on as CivilDate | undefined };
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}
