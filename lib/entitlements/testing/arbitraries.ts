import fc from "fast-check";
import { birthday, partsOf, toCivilMonth, toDate, toDay, toMonth, type Day } from "../values/dates";
import type { Child, CivilDate, Household, MarginalRate, Nursery, Situation } from "../household";

/** A valid household and a day to judge it on. */
export interface Case {
  readonly household: Household;
  readonly on: CivilDate;
}

/** How much the family says: all of it, or each thing perhaps. */
type Openness = "answered" | "perhaps";

const EARLIEST_BIRTH = toDay("1950-01-01");
const LONGEST_WAIT = 300;
const PLAN_DAY = toDay("2023-05-11");

const near = (...days: readonly Day[]): fc.Arbitrary<Day> =>
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 0, 1)).map(([day, more]) => day + more);

/** Days of assessment, many of them beside the day of the plan, a first of a month or a leap day. */
const assessmentDays: fc.Arbitrary<CivilDate> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: toDay("2021-10-01"), max: toDay("2028-12-31") }) },
    near(PLAN_DAY, ...["2022-01-01", "2023-01-01", "2023-06-01", "2024-02-29", "2027-02-28", "2026-12-01"].map(toDay)),
  )
  .map(toDate);

/** Birth dates, many of them where a right begins or ends on `on`. */
function births(on: CivilDate): fc.Arbitrary<Day> {
  const today = toDay(on);
  const ages = [1, 3, 6, 7, 15, 18].map((years) => birthday(partsOf(on), -years));
  const firsts = [0, 3, 35, 36, 37].map((months) => toDay(`${toCivilMonth(toMonth(on) - months)}-01`));
  const leaves = [97, 112, 127, 157, 158, 172, 187].map((days) => today - days);
  return fc
    .oneof(
      fc.integer({ min: today - 1300, max: today + LONGEST_WAIT }),
      near(...ages),
      near(...firsts),
      near(...leaves),
      near(PLAN_DAY, today, today + LONGEST_WAIT, toDay("2024-02-29"), toDay("2020-02-29")),
      near(...["2022-01-01", "2025-01-01", "2019-09-01", "2020-09-01", "2021-09-01"].map(toDay)),
      fc.integer({ min: today - 7000, max: today }),
      fc.constant(EARLIEST_BIRTH),
    )
    .map((day) => Math.min(Math.max(day, EARLIEST_BIRTH), today + LONGEST_WAIT));
}

/** An answer: given for certain, or else given, unknown to the family, or not asked. */
function answer<T>(openness: Openness, value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> {
  if (openness === "answered") return value;
  return fc.oneof({ weight: 6, arbitrary: value }, fc.constant(null), fc.constant(undefined));
}

const yuan = fc.oneof(
  fc.constantFrom(0, 0.01, 0.15, 2999.99, 3000, 3000.01, 600_000, 1_000_000_000),
  fc.integer({ min: 0, max: 200_000_000 }).map((fen) => fen / 100),
);
const ratio = fc.oneof(fc.constantFrom(0, 0.3, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const mostly = fc.constantFrom(true, true, false);
const rates = fc.constantFrom<MarginalRate[]>(0, 0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45);
const situations = fc.shuffledSubarray<Situation>([
  ...(["planning-pregnancy", "assisted-reproduction", "school-age-girl", "financial-hardship"] as const),
  ...(["housing-guarantee", "public-rental-tenant", "career-break"] as const),
  ...(["only-child-parent", "rural-two-daughters", "special-family"] as const),
]);

function children(on: CivilDate, openness: Openness): fc.Arbitrary<readonly Child[]> {
  const monthsAway = fc.option(fc.constantFrom(-40, -2, -1, 0, 0, 1, 2, 30), { nil: null });
  const child = fc.record({
    birth: births(on),
    twin: fc.constantFrom(false, false, false, true),
    placed: mostly,
    inclusive: answer(openness, mostly),
    from: monthsAway,
    until: monthsAway,
  });
  const some = fc.oneof(
    { weight: 5, arbitrary: fc.array(child, { maxLength: 4 }) },
    fc.array(child, { maxLength: 10, size: "max" }),
  );
  return some.map((drawn) => {
    const dates = drawn
      .map(({ birth, twin }, place) => (twin ? drawn[place - 1]?.birth : undefined) ?? birth)
      .map(toDate);
    return drawn.map(({ placed, inclusive, from, until }, place) => {
      const birthDate = dates[place] ?? on;
      if (!placed && openness === "perhaps") return { birthDate };
      return { birthDate, nursery: nursery({ inclusive, from, until }, birthDate, on) };
    });
  });
}

interface DrawnPlace {
  readonly inclusive: boolean | null | undefined;
  readonly from: number | null;
  readonly until: number | null;
}

/** Never before the month of birth, nor ending before it begins. */
function nursery({ inclusive, from, until }: DrawnPlace, birthDate: CivilDate, on: CivilDate): Nursery {
  const start = Math.max(toMonth(birthDate), toMonth(on) + (from ?? 0));
  const end = Math.max(from === null ? toMonth(birthDate) : start, toMonth(on) + (until ?? 0));
  return {
    inclusive,
    ...(from !== null && { from: toCivilMonth(start) }),
    ...(until !== null && { until: toCivilMonth(end) }),
  };
}

/** Valid households, judged on a day. */
export function households(on: CivilDate, openness: Openness): fc.Arbitrary<Household> {
  const may = <T>(value: fc.Arbitrary<T>) => answer(openness, value);
  const father = { employed: may(mostly), parentInHospital: may(mostly), onlyChild: may(fc.boolean()) };
  const insurance = fc.constantFrom("employee", "resident", "unemployment", "none");
  const area = fc.constantFrom("shinan", "shibei", "former-sifang", "other-qingdao", "outside");
  const unborn = fc.record({
    residency: may(fc.constantFrom("qingdao", "qingdao", "elsewhere")),
    withinPolicy: may(mostly),
    children: may(children(on, openness)),
    delivery: may(
      fc.record({
        inQingdao: may(mostly),
        insurance: may(insurance),
        difficult: may(fc.boolean()),
        inScopeCost: may(yuan),
      }),
    ),
    mother: may(
      fc.record({
        ...father,
        age35OrOver: may(mostly),
        maternityInsured: may(mostly),
        employerMonthlyWage: may(yuan),
      }),
    ),
    father: may(fc.record(father)),
    housing: may(
      fc.record({
        plan: may(fc.constantFrom("buy", "buy", "rent", "rent", "neither")),
        homesOwned: may(fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 99)),
        purchaseArea: may(area),
        firstHome: may(mostly),
        fundContributor: may(mostly),
        assessedLoan: may(yuan),
        price: may(yuan),
        downPaymentRatio: may(ratio),
        monthlyRent: may(yuan),
      }),
    ),
    tax: may(fc.record({ marginalRate: may(rates) })),
    situations: may(situations),
  });
  const daysBefore = fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined });
  return fc.tuple(unborn, daysBefore).map(([household, days]) => withLeaveStart(household, days));
}

/** At most fifteen days before the birth; only where there is one. */
function withLeaveStart(household: Household, daysBefore: number | undefined): Household {
  const { mother, children: all } = household;
  if (daysBefore === undefined || !mother || !all?.length) return household;
  const birth = Math.max(...all.map(({ birthDate }) => toDay(birthDate)));
  return { ...household, mother: { ...mother, leaveStart: toDate(birth - daysBefore) } };
}

/** Families that say more or less, on any day. */
export const cases: fc.Arbitrary<Case> = assessmentDays.chain((on) =>
  fc.record({ household: fc.oneof(households(on, "perhaps"), households(on, "answered")), on: fc.constant(on) }),
);

/** A family that may leave things open, another that answers all, and an answer about any child's place. */
export const pairs = assessmentDays.chain((on) =>
  fc.record({
    household: households(on, "perhaps"),
    informed: households(on, "answered"),
    place: mostly,
    on: fc.constant(on),
  }),
);
