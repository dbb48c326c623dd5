import type { Cash } from "../../assessment";
import type { ChildFacts, Facts } from "../../facts/facts";
import { benefitsFor } from "../../judging/benefits-for";
import { perChild } from "../../judging/claims";
import { aboutChild } from "../../judging/condition";
import { entitlement } from "../../judging/entitlement";
import { hasChild, withinPolicy } from "../../judging/shared-conditions";
import { beside } from "../../law/beside";
import { instruments } from "../../law/instruments";
import { sourcesOf } from "../../law/sources";
import { toDay, toMonth } from "../../values/dates";
import { toFen, toYuan } from "../../values/money";

const { allowanceMonth, allowanceYear } = beside;

/** The allowance runs for three years … */
const YEARS = 3;
const MONTHS = YEARS * 12;
/** … from this day on, in all for children born on it or later, for the rest of the three years for others. */
const start = instruments["national-childcare-allowance"].date;
const [startDay, startMonth] = [toDay(start), toMonth(start)];

const assumptions = ["allowance-nationality", "allowance-claimed-at-hukou"] as const;

const allowanceBirth = aboutChild("allowanceBirth", (child) => monthsOf(child) > 0);

const notOver = aboutChild("allowanceNotOver", (child, facts) =>
  inFull(child) ? child.thirdBirthday > facts.on : monthsFrom(child, yearOf(facts)) > 0,
);

/** The national childcare allowance (国家育儿补贴), in force beside the plan; not the nursery subsidy of clause 2.3.2. */
export const nationalChildcareAllowance = entitlement({
  id: "national-childcare-allowance",
  group: "money",
  basis: sourcesOf(allowanceYear),
  assumptions: () => assumptions,
  law: { year: allowanceYear, month: allowanceMonth },
  when: [hasChild, withinPolicy],
  each: perChild(allowanceBirth, notOver),
  benefits: ({ facts, law, entitled }) =>
    benefitsFor(entitled, (child): Cash => {
      if (inFull(child)) return inAll(child.index, law.year);
      const year = yearOf(facts);
      return rest(child.index, { now: monthsIn(child, year), all: monthsFrom(child, year), rate: law.month });
    }),
});

/** A year for three years; province and city may raise it. */
function inAll(child: number, amount: number): Cash {
  return { kind: "cash", per: "year", child, amount, bound: "atLeast", total: toYuan(YEARS * toFen(amount)) };
}

interface Rest {
  /** Months paid in the year of assessment. */
  readonly now: number;
  /** Those, and the months of later years. */
  readonly all: number;
  readonly rate: number;
}

/** By months, a share in each year; due only if it was first claimed in the first. */
function rest(child: number, { now, all, rate }: Rest): Cash {
  const fen = toFen(rate);
  return { kind: "cash", per: "year", child, bound: "atMost", amount: toYuan(now * fen), total: toYuan(all * fen) };
}

function inFull({ birth }: ChildFacts): boolean {
  return birth >= startDay;
}

/** How many months of the three years lie in the time of the allowance, the month of the third birthday included. */
function monthsOf({ birthMonth }: ChildFacts): number {
  return Math.max(0, birthMonth + MONTHS - startMonth + 1);
}

/** Of those, the ones paid in a year of the allowance (0 = the first) and in later ones: twelve a year, in turn. */
function monthsFrom(child: ChildFacts, year: number): number {
  return Math.max(0, monthsOf(child) - 12 * year);
}

function monthsIn(child: ChildFacts, year: number): number {
  return Math.min(12, monthsFrom(child, year));
}

function yearOf({ onMonth }: Facts): number {
  return Math.floor(onMonth / 12) - Math.floor(startMonth / 12);
}
