import type { Cash } from "../assessment";
import { perChild } from "../judging/claims";
import { aboutChild, type Condition } from "../judging/condition";
import { hasChild } from "../judging/shared-conditions";
import { toCivilMonth, toMonth, type Month } from "../values/dates";
import { entitlement } from "../judging/entitlement";
import { benefitsFor } from "../judging/benefits-for";
import type { ChildFacts, Facts } from "../facts/facts";
import { pathOf, readerOf } from "../facts/fields";
import { plan } from "../law/instruments";
import type { Parameter } from "../law/parameter";
import { known, unknown } from "../judging/truth";
import { qingdao } from "../law/qingdao";

const rates: Readonly<Record<number, Parameter>> = {
  2: qingdao.childcareSecondChild,
  3: qingdao.childcareThirdChild,
};

const assumptions = ["month-by-first-day", "order-by-birth"] as const;

const secondOrThird = aboutChild("secondOrThird", ({ order }) => order in rates);

const readPlace = readerOf("children.*.nursery.inclusive");

const inclusivePlace: Condition<ChildFacts> = {
  id: "inclusivePlace",
  reads: ["children.*.nursery.inclusive"],
  judge: (facts, child) => {
    const inclusive = readPlace(facts.household, child.index) ?? null;
    return inclusive === null ? unknown([pathOf("children.*.nursery.inclusive", child.index)]) : known(inclusive);
  },
};

/** Judged, as a month is, on the first day of the month of assessment; an expected child is. */
const underThree = aboutChild("underThree", (child, { onMonth }) => lastMonthUnderThree(child) >= onMonth);

const subsidisedMonth = aboutChild("subsidisedMonth", (child, facts) => monthsOf(child, facts) !== undefined, [
  secondOrThird.id,
  underThree.id,
]);

/** Clause 2.3.2: the nursery subsidy, a month, for the second and the third child. */
export const childcareSubsidy = entitlement({
  id: "childcare-subsidy",
  group: "money",
  basis: plan("2.3.2"),
  figures: Object.values(rates),
  assumptions: ({ children }) =>
    (children?.length ?? 0) > 3 ? [...assumptions, "fourth-child-not-named"] : assumptions,
  when: [hasChild],
  each: perChild(secondOrThird, inclusivePlace, underThree, subsidisedMonth),
  benefits: ({ facts, entitled }) => benefitsFor(entitled, (child) => subsidyOf(child, facts)),
});

/** The months that a child is subsidised for, from that of assessment on, and at what rate. */
interface Months {
  readonly rate: Parameter;
  readonly first: Month;
  readonly last: Month;
}

/** Each month is judged by its first day; none = `undefined`. */
function monthsOf(child: ChildFacts, { onMonth }: Facts): Months | undefined {
  const rate = rates[child.order];
  if (!rate) return undefined;
  const { from, until } = child.nursery;
  const first = Math.max(onMonth, child.birthMonth, rate.firstMonth, from ? toMonth(from) : 0);
  const last = Math.min(lastMonthUnderThree(child), until ? toMonth(until) : Infinity);
  return first <= last && rate.inMonth(first) !== undefined ? { rate, first, last } : undefined;
}

/** Each month is paid at its rate; the amount shown is that of the first. */
function subsidyOf(child: ChildFacts, facts: Facts): Cash | undefined {
  const months = monthsOf(child, facts);
  const amount = months?.rate.inMonth(months.first);
  if (!months || amount === undefined) return undefined;
  const { rate, first, last } = months;
  return {
    kind: "cash",
    amount,
    bound: "exact",
    per: "month",
    child: child.index,
    from: toCivilMonth(first),
    until: toCivilMonth(last),
    total: rate.inMonths(first, last),
  };
}

function lastMonthUnderThree({ birthMonth, birthDate }: ChildFacts): Month {
  return birthMonth + (birthDate.endsWith("-01") ? 35 : 36);
}
