import type { CivilDate } from "@/lib/entitlements";
import { beginsAfterBirth, endsInTime, isInLeaveWindow } from "./across";
import {
  EARLIEST_BIRTH,
  hasWholeFen,
  isAwaited,
  MOST_CHILDREN,
  MOST_HOMES,
  MOST_SITUATIONS,
  MOST_YUAN,
} from "./bounds";
import { isDate, isMonth } from "./civil-dates";
import { childEntries, familyEntries, type Entry, type Kind } from "./entries";
import { isRecord } from "./json";
import { situations } from "./questions";

/**
 * Finds good households in a small part of the time that the schema takes, which tells what is wrong with the others. A
 * test holds that both take the same ones.
 * @param json JSON as it was parsed
 * @param on the day of assessment, one that can be judged
 * @returns how many keys the household has, those below others counted too; `NaN` where the schema refuses it
 */
export function keysOfGood(json: unknown, on: CivilDate): number {
  return household(json, on);
}

/** How many keys stand below a good value; `NaN`, which no sum gets rid of, where it is not good. */
type Keys = (value: unknown, on: CivilDate) => number;

type Fields = Readonly<Record<string, Keys>>;

/** Of a value without keys. */
const goodIf =
  (is: (value: unknown, on: CivilDate) => boolean): Keys =>
  (value, on) =>
    is(value, on) ? 0 : NaN;

/** Of an object with no fields but these; each but those that must be there may be `null`. */
const record = (fields: Fields, isWhole: (record: Readonly<Record<string, unknown>>) => boolean = () => true): Keys => {
  const known = new Map(Object.entries(fields));
  return (value, on) => {
    if (!isRecord(value)) return NaN;
    let keys = 0;
    for (const key in value) {
      const keysOf = known.get(key);
      if (keysOf === undefined) return NaN;
      const below = value[key];
      keys += below === null ? 1 : 1 + keysOf(below, on);
    }
    return Number.isNaN(keys) || isWhole(value) ? keys : NaN;
  };
};

/** Of a list that is no longer than it may be. */
const list =
  (most: number, item: Keys): Keys =>
  (value, on) => {
    if (!Array.isArray(value) || value.length > most) return NaN;
    let keys = 0;
    for (const one of value) keys += item(one, on);
    return keys;
  };

const oneOf = (options: readonly unknown[] = []): Keys => goodIf((value) => options.includes(value));

const number = (most: number, is: (value: number) => boolean = () => true): Keys =>
  goodIf((value) => typeof value === "number" && value >= 0 && value <= most && is(value));

const text = (is: (value: string, on: CivilDate) => boolean): Keys =>
  goodIf((value, on) => typeof value === "string" && is(value, on));

/** How each kind of field is checked, as by the schema. */
const checks: Readonly<Record<Exclude<Kind, "children">, (entry: Entry) => Keys>> = {
  yesNo: () => goodIf((value) => typeof value === "boolean"),
  choice: ({ options }) => oneOf(options),
  rate: ({ options }) => oneOf(options),
  situations: () => list(MOST_SITUATIONS, oneOf(situations)),
  amount: () => number(MOST_YUAN, hasWholeFen),
  count: () => number(MOST_HOMES, Number.isInteger),
  percent: () => number(1),
  date: () => text(isDate),
  month: () => text(isMonth),
};

/** The fields that stand below some keys. */
const fieldsBelow = (entries: readonly Entry[], ...above: readonly string[]): Fields =>
  Object.fromEntries(
    entries.flatMap((entry) => {
      const isBelow = entry.keys.length === above.length + 1 && above.every((key, at) => entry.keys[at] === key);
      return isBelow && entry.kind !== "children" ? [[entry.keys.at(-1) ?? "", checks[entry.kind](entry)]] : [];
    }),
  );

const child = record(
  {
    birthDate: text((value, on) => isDate(value) && value >= EARLIEST_BIRTH && isAwaited(value, on)),
    nursery: record(fieldsBelow(childEntries, "nursery"), endsInTime),
  },
  (child) => typeof child.birthDate === "string" && beginsAfterBirth(child),
);

const groups = new Set(familyEntries.flatMap(({ keys: [name = "", ...below] }) => (below.length > 0 ? [name] : [])));

const household = record(
  {
    ...fieldsBelow(familyEntries),
    ...Object.fromEntries([...groups].map((name) => [name, record(fieldsBelow(familyEntries, name))])),
    children: list(MOST_CHILDREN, child),
  },
  isInLeaveWindow,
);
