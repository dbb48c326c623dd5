import * as z from "zod/mini";
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
import type { ErrorCode } from "./errors";
import { situations } from "./questions";

const code = (of: ErrorCode): ErrorCode => of;

/** Absent = not answered; `null` = the family does not know. */
const answer = <Schema extends z.core.$ZodType>(schema: Schema) => z.optional(z.nullable(schema));

const oneOf = ({ options = [] }: Entry) => answer(z.literal(options, { error: code("invalid") }));

// Each is made when it is asked for: most pages stand long before there is anything to check.
const boolean = () => answer(z.boolean(code("invalid")));
const date = () => answer(z.string(code("invalid")).check(z.refine(isDate, code("invalid"))));
const month = () => answer(z.string(code("invalid")).check(z.refine(isMonth, code("invalid"))));

const between = (least: number, most: number) =>
  z.number(code("invalid")).check(z.minimum(least, code("tooLow")), z.maximum(most, code("tooHigh")));

const yuan = () => answer(between(0, MOST_YUAN).check(z.refine(hasWholeFen, code("tooManyDecimals"))));

const count = () => answer(between(0, MOST_HOMES).check(z.refine(Number.isInteger, code("notWhole"))));

/** A list that is judged item by item only where it is no longer than it may be. */
const atMost = <Item extends z.core.$ZodType>(most: number, item: Item) => {
  const fits = (list: unknown) => !Array.isArray(list) || list.length <= most;
  const bounded = z.unknown().check(z.refine(fits, code("tooMany")));
  return answer(z.pipe(bounded, z.array(item, code("invalid"))));
};

/** A check across fields: judged whatever else is wrong, so that every bad field is reported. */
const across = (error: ErrorCode, path: string[], holds: (raw: unknown) => boolean) =>
  z.refine<unknown>(holds, { error, path, when: () => true });

/** How each kind of field is checked; children are listed with the day of assessment at hand. */
const checks: Readonly<Record<Exclude<Kind, "children">, (entry: Entry) => z.ZodMiniType>> = {
  yesNo: boolean,
  choice: oneOf,
  rate: oneOf,
  situations: () => atMost(MOST_SITUATIONS, z.enum(situations, code("invalid"))),
  amount: yuan,
  count,
  percent: () => answer(between(0, 1)),
  date,
  month,
};

/** An object with the fields below some keys, and no others. */
const group = (name: string, entries: readonly Entry[]) =>
  z.strictObject(
    Object.fromEntries(
      entries.flatMap((entry) => {
        const [first, field] = entry.keys;
        if (first !== name || field === undefined || entry.kind === "children") return [];
        return [[field, checks[entry.kind](entry)]];
      }),
    ),
    code("invalid"),
  );

const nursery = () => group("nursery", childEntries).check(across("beforeStart", ["until"], endsInTime));

// Never `null`: without the date of one child no right that goes by age, place or number can be judged. A month is not
// enough either: leave counts days. Who knows no more is told to put the middle of the month for now.
const birthDate = (on: () => CivilDate) =>
  z.string({ error: ({ input }) => code(input === undefined ? "required" : "invalid") }).check(
    z.refine(isDate, { error: code("invalid"), abort: true }),
    z.refine((birth) => birth >= EARLIEST_BIRTH, code("tooEarly")),
    z.refine((birth) => isAwaited(birth, on()), code("tooLate")),
  );

const child = (on: () => CivilDate) =>
  z
    .strictObject({ birthDate: birthDate(on), nursery: answer(nursery()) }, code("invalid"))
    .check(across("beforeBirth", ["nursery", "from"], beginsAfterBirth));

/** What stands in a household by itself, and its groups of fields; but not its children. */
const family = () =>
  Object.fromEntries(
    [...new Map(familyEntries.map((entry) => [entry.keys[0] ?? "", entry]))].flatMap(([name, entry]) => {
      if (entry.keys.length > 1) return [[name, answer(group(name, familyEntries))]];
      return entry.kind === "children" ? [] : [[name, checks[entry.kind](entry)]];
    }),
  );

/**
 * The schema of a household: every bound and every check across fields. Messages are error codes.
 * @param on tells the day of assessment, from which the latest due date is counted
 */
export function householdSchema(on: () => CivilDate) {
  return z
    .strictObject(
      {
        children: atMost(MOST_CHILDREN, child(on)),
        ...family(),
      },
      code("invalid"),
    )
    .check(across("outsideLeaveWindow", ["mother", "leaveStart"], isInLeaveWindow));
}
