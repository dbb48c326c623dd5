import { besideLaw, birthday, national, partsOf, qingdao, toCivilMonth, toDate, toMonth } from "@/lib/entitlements";
import type { Child, CivilDate, Month } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { inMonth, onDay, type Value } from "./phrase";

/** What the words of a condition are told of a child. */
type Told = Readonly<Record<string, Value>>;

/**
 * Why a child has no month of a right: it is not born, the last month is past, or there was nothing in it yet.
 * @param condition that fails for it; of others there is nothing to tell
 * @param index in `household.children`
 */
export function noMonthOf(condition: string, index: number, { household, on }: AssessedCase): Told {
  const child = household.children?.[index];
  const tell = tellers[condition];
  return child && tell ? tell(child, on) : {};
}

/** Whether months that were told of a place keep a child of the age from the subsidy: others would give it some. */
export function isKeptByMonths({ birthDate, nursery }: Child): boolean {
  const isTold = Boolean(nursery?.from ?? nursery?.until);
  return isTold && thirdBirthday(birthDate) > `${toCivilMonth(qingdao.childcareSecondChild.firstMonth)}-01`;
}

const thirdBirthday = (birthDate: CivilDate): CivilDate => toDate(birthday(partsOf(birthDate), 3));

const tellers: Readonly<Record<string, (child: Child, on: CivilDate) => Told>> = {
  subsidisedMonth: noPlaceMonth,
  deductibleMonth: deductedUntil(3, national.infantDeduction.firstMonth),
  educationMonth: deductedUntil(15, besideLaw.educationDeduction.firstMonth),
  freeYear: noFreeYear,
};

/** A deduction ends with the month before the birthday's: in the birthday's own it is over, though the child is not yet of that age. */
function deductedUntil(years: number, firstMonth: Month) {
  return ({ birthDate }: Child, on: CivilDate): Told => {
    if (birthDate > on) return { why: "due" };
    const last = toMonth(birthDate) + years * 12 - 1;
    const told = { until: inMonth(toCivilMonth(last)), start: inMonth(toCivilMonth(firstMonth)) };
    if (toDate(birthday(partsOf(birthDate), years)) <= on) return { ...told, why: "aged" };
    return { ...told, why: last < toMonth(on) ? "last" : "early" };
  };
}

const AUGUST = 7;

/** The last year ends with the August of the school year of the sixth birthday. */
function noFreeYear({ birthDate }: Child, on: CivilDate): Told {
  if (birthDate > on) return { why: "due" };
  const born = toMonth(birthDate);
  const schoolYear = Math.floor(born / 12) + (born % 12 > AUGUST ? 1 : 0);
  const last = (schoolYear + 6) * 12 + AUGUST;
  const start = inMonth(toCivilMonth(besideLaw.lastKindergartenYearFee.firstMonth));
  return { why: last < toMonth(on) ? "over" : "early", start };
}

/** A child of the age in a place: it comes too late, or left, or there was no subsidy yet. */
function noPlaceMonth({ birthDate, nursery }: Child, on: CivilDate): Told {
  const { from, until } = nursery ?? {};
  const third = thirdBirthday(birthDate);
  const start = toCivilMonth(qingdao.childcareSecondChild.firstMonth);
  const told = { third: onDay(third), start: inMonth(start) };
  if (from && `${from}-01` >= third) return { ...told, why: "late", from: inMonth(from) };
  if (until && until < on.slice(0, 7)) return { ...told, why: "left", until: inMonth(until) };
  if (until && until < start) return { ...told, why: "leftEarly", until: inMonth(until) };
  return { ...told, why: "threeEarly" };
}
