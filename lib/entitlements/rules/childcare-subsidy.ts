import type { Cash } from "../assessment";
import { perChild } from "../claims";
import { aboutChild, type Condition } from "../condition";
import { hasChild } from "../conditions";
import { toCivilMonth, toMonth, type Month } from "../dates";
import { entitlement } from "../entitlement";
import type { ChildFacts, Facts } from "../facts";
import { pathOf, readerOf } from "../fields";
import { plan } from "../instruments";
import type { Parameter } from "../law";
import { known, unknown } from "../logic";
import { toFen, toYuan, type Fen } from "../money";
import { qingdao } from "../parameters/qingdao";

/** Clause 2.3.2: the nursery subsidy, a month, for the second and the third child. */

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
    const inclusive = readPlace(facts.household, child.index);
    return inclusive === undefined ? unknown([pathOf("children.*.nursery.inclusive", child.index)]) : known(inclusive);
  },
};

/** Judged, as a month is, on the first day of the month of assessment; an expected child is. */
const underThree = aboutChild("underThree", (child, { onMonth }) => lastMonthUnderThree(child) >= onMonth);

const subsidisedMonth = aboutChild("subsidisedMonth", (child, facts) => subsidyOf(child, facts) !== undefined);

/** Clause 2.3.2: the nursery subsidy, a month, for the second and the third child. */
export const childcareSubsidy = entitlement({
  id: "childcare-subsidy",
  group: "money",
  basis: plan("2.3.2"),
  assumptions: ({ children }) =>
    (children?.length ?? 0) > 3 ? [...assumptions, "fourth-child-not-named"] : assumptions,
  when: [hasChild],
  each: perChild(secondOrThird, inclusivePlace, underThree, subsidisedMonth),
  benefits: ({ facts, entitled }) => entitled.flatMap((child) => subsidyOf(child, facts) ?? []),
});

/** From the month of assessment on; each month is judged by its first day and paid at its rate. */
function subsidyOf(child: ChildFacts, { onMonth }: Facts): Cash | undefined {
  const rate = rates[child.order];
  if (!rate) return undefined;
  const { from, until } = child.nursery;
  const start = Math.max(onMonth, child.birthMonth, rate.firstMonth, from ? toMonth(from) : 0);
  const end = Math.min(lastMonthUnderThree(child), until ? toMonth(until) : Infinity);
  const amount = start <= end ? rate.inMonth(start) : undefined;
  if (amount === undefined) return undefined;
  return {
    kind: "cash",
    amount,
    bound: "exact",
    per: "month",
    child: child.index,
    from: toCivilMonth(start),
    until: toCivilMonth(end),
    total: toYuan(sumOf(rate, start, end)),
  };
}

function lastMonthUnderThree({ birthMonth, birthDate }: ChildFacts): Month {
  return birthMonth + (birthDate.endsWith("-01") ? 35 : 36);
}

function sumOf(rate: Parameter, start: Month, end: Month): Fen {
  let sum = 0;
  for (let month = start; month <= end; month += 1) sum += toFen(rate.inMonth(month) ?? 0);
  return sum;
}
