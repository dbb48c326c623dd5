import type { Case } from "@/components/answers/case";
import { civilDate } from "@/components/i18n/civil-date";
import * as household from "@/lib/household";
import { dateAt, daysAfter, monthAt } from "@/lib/household";

/** Every figure that the words of an error may name. */
type ErrorValues = Readonly<Record<string, Date | number | string>>;

/** Figures that depend on no answer: bounds, and examples to type like. */
const always = {
  least: 0,
  decimals: 2,
  mostYuan: household.MOST_YUAN,
  mostHomes: household.MOST_HOMES,
  mostChildren: household.MOST_CHILDREN,
  mostShare: 1,
  exampleAmount: 600000,
  exampleTenThousands: 60,
  exampleShare: 30,
  first: 1,
  lastMonth: 12,
  lastDay: 31,
  midMonth: 15,
};

type Error = Pick<household.FieldError, "path" | "sign">;

/** What of a case its errors are told by. */
export type Judged = Pick<Case, "read" | "leaveWindow" | "on">;

/**
 * The figures for the words of an error.
 * @param error where it is, and what of the text is not understood
 * @param of the case it is in
 */
export function errorValues({ path, sign = "" }: Error, { read, leaveWindow, on }: Judged): ErrorValues {
  const [, index = ""] = path.split(".");
  const child = household.valueAt(read, "children", index);
  return {
    ...always,
    sign,
    exampleDate: civilDate(on),
    today: civilDate(on),
    earliest: civilDate(household.EARLIEST_BIRTH),
    latest: civilDate(daysAfter(on, household.LONGEST_WAIT)),
    birthMonth: civilDate(dateAt(child, "birthDate") ?? on),
    startMonth: civilDate(`${monthAt(child, "nursery", "from") ?? on.slice(0, 7)}-01`),
    windowFrom: civilDate(leaveWindow.from),
    windowUntil: civilDate(leaveWindow.until),
  };
}
