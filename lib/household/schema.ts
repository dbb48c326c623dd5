import * as z from "zod/mini";
import { leaveWindow, type CivilDate } from "@/lib/entitlements";
import { daysAfter, isDate, isMonth } from "./civil-dates";
import type { ErrorCode } from "./errors";
import { dateAt, latestBirthDate, monthAt } from "./loose";

/** No birth before this day is told to the calculator. */
export const EARLIEST_BIRTH: CivilDate = "1950-01-01";

/** How many days ahead a child may be expected. */
export const LONGEST_WAIT = 300;

/** How many children a household may have. */
export const MOST_CHILDREN = 10;

/** The greatest amount of money, in yuan. */
export const MOST_YUAN = 1_000_000_000;

/** The greatest number of homes. */
export const MOST_HOMES = 99;

const code = (of: ErrorCode): ErrorCode => of;

/** Absent = not answered; `null` = the family does not know. */
const answer = <Schema extends z.core.$ZodType>(schema: Schema) => z.optional(z.nullable(schema));

const oneOf = <const Values extends readonly (string | number)[]>(...values: Values) =>
  answer(z.literal(values, { error: code("invalid") }));

const boolean = answer(z.boolean(code("invalid")));
const date = answer(z.string(code("invalid")).check(z.refine(isDate, code("invalid"))));
const month = answer(z.string(code("invalid")).check(z.refine(isMonth, code("invalid"))));

const between = (least: number, most: number) =>
  z.number(code("invalid")).check(z.minimum(least, code("tooLow")), z.maximum(most, code("tooHigh")));

const yuan = answer(
  between(0, MOST_YUAN).check(z.refine((value) => Math.round(value * 100) / 100 === value, code("tooManyDecimals"))),
);

const count = answer(between(0, MOST_HOMES).check(z.refine(Number.isInteger, code("notWhole"))));

/** A check across fields: judged whatever else is wrong, so that every bad field is reported. */
const across = (error: ErrorCode, path: string[], holds: (raw: unknown) => boolean) =>
  z.refine<unknown>(holds, { error, path, when: () => true });

const nursery = z.strictObject({ inclusive: boolean, from: month, until: month }, code("invalid")).check(
  across("beforeStart", ["until"], (raw) => {
    const [from, until] = [monthAt(raw, "from"), monthAt(raw, "until")];
    return !from || !until || until >= from;
  }),
);

const birthDate = (on: () => CivilDate) =>
  z.string({ error: ({ input }) => code(input === undefined ? "required" : "invalid") }).check(
    z.refine(isDate, { error: code("invalid"), abort: true }),
    z.refine((birth) => birth >= EARLIEST_BIRTH, code("tooEarly")),
    z.refine((birth) => birth <= daysAfter(on(), LONGEST_WAIT), code("tooLate")),
  );

const child = (on: () => CivilDate) =>
  z.strictObject({ birthDate: birthDate(on), nursery: answer(nursery) }, code("invalid")).check(
    across("beforeBirth", ["nursery", "from"], (raw) => {
      const [birth, from] = [dateAt(raw, "birthDate"), monthAt(raw, "nursery", "from")];
      return !birth || !from || from >= birth.slice(0, 7);
    }),
  );

const parent = { employed: boolean, parentInHospital: boolean, onlyChild: boolean };

const mother = z.strictObject(
  {
    ...parent,
    age35OrOver: boolean,
    maternityInsured: boolean,
    employerMonthlyWage: yuan,
    leaveStart: date,
  },
  code("invalid"),
);

const delivery = z.strictObject(
  {
    inQingdao: boolean,
    insurance: oneOf("employee", "resident", "unemployment", "none"),
    difficult: boolean,
    inScopeCost: yuan,
  },
  code("invalid"),
);

const housing = z.strictObject(
  {
    plan: oneOf("buy", "rent", "neither"),
    homesOwned: count,
    purchaseArea: oneOf("shinan", "shibei", "former-sifang", "other-qingdao", "outside"),
    firstHome: boolean,
    fundContributor: boolean,
    assessedLoan: yuan,
    price: yuan,
    downPaymentRatio: answer(between(0, 1)),
    monthlyRent: yuan,
  },
  code("invalid"),
);

const tax = z.strictObject({ marginalRate: oneOf(0, 0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45) }, code("invalid"));

const situation = z.enum(
  [
    "planning-pregnancy",
    "assisted-reproduction",
    "school-age-girl",
    "financial-hardship",
    "housing-guarantee",
    "public-rental-tenant",
    "career-break",
    "only-child-parent",
    "rural-two-daughters",
    "special-family",
  ],
  code("invalid"),
);

/** Every circumstance, in the order in which they are offered. */
export const situations = situation.options;

/**
 * The schema of a household: every bound and every check across fields. Messages are error codes.
 * @param on tells the day of assessment, from which the latest due date is counted
 */
export function householdSchema(on: () => CivilDate) {
  return z
    .strictObject(
      {
        residency: oneOf("qingdao", "elsewhere"),
        withinPolicy: boolean,
        children: answer(z.array(child(on), code("invalid")).check(z.maxLength(MOST_CHILDREN, code("tooMany")))),
        delivery: answer(delivery),
        mother: answer(mother),
        father: answer(z.strictObject(parent, code("invalid"))),
        housing: answer(housing),
        tax: answer(tax),
        situations: answer(z.array(situation, code("invalid"))),
      },
      code("invalid"),
    )
    .check(
      across("outsideLeaveWindow", ["mother", "leaveStart"], (raw) => {
        const [birth, start] = [latestBirthDate(raw), dateAt(raw, "mother", "leaveStart")];
        if (!birth || !start) return true;
        const { from, until } = leaveWindow(birth);
        return from <= start && start <= until;
      }),
    );
}
