import { toDate, toMonth, type CivilDate, type Household, type Month } from "@/lib/entitlements";
import { bornChildren, factsOf, type ChildFacts, type Facts } from "@/lib/entitlements/facts/facts";

/**
 * What a rule engine is given of a family: plain values, and a child who is not there is one without a place.
 * Left to the caller, as no engine's language has it: the order of the children, ages, days and months as numbers that
 * can be compared, and the months for which a place counts. That work is not timed; of ours it is.
 */
export interface PlainFacts {
  readonly today: number;
  readonly children: number;
  readonly bornChildren: number;
  /** Of the latest child; 0 = none. */
  readonly birthDay: number;
  /** In completed years; below zero = expected, 99 = no child. */
  readonly youngestAge: number;
  readonly registered: boolean;
  readonly withinPolicy: boolean;
  readonly deliveredInQingdao: boolean;
  readonly motherEmployed: boolean;
  readonly fatherEmployed: boolean;
  readonly secondInPlace: boolean;
  readonly secondFirstMonth: Month;
  readonly secondLastMonth: Month;
  readonly thirdInPlace: boolean;
  readonly thirdFirstMonth: Month;
  readonly thirdLastMonth: Month;
  readonly housingPlan: string;
  readonly purchaseArea: string;
  readonly fundContributor: boolean;
  readonly firstHome: boolean;
}

/** The plain facts of a family that has answered everything. */
export function plainFacts(household: Household, on: CivilDate): PlainFacts {
  const facts = factsOf(household, on);
  const { children = [], birth } = facts;
  const [, second, third] = children;
  const { housing, mother, father, delivery } = household;
  const [ofSecond, ofThird] = [placeOf(second, facts), placeOf(third, facts)];
  return {
    today: facts.on,
    children: children.length,
    bornChildren: bornChildren(facts) ?? 0,
    birthDay: birth?.day ?? 0,
    youngestAge: children.at(-1)?.age ?? 99,
    registered: household.residency === "qingdao",
    withinPolicy: household.withinPolicy === true,
    deliveredInQingdao: delivery?.inQingdao === true,
    motherEmployed: mother?.employed === true,
    fatherEmployed: father?.employed === true,
    secondInPlace: ofSecond.inPlace,
    secondFirstMonth: ofSecond.first,
    secondLastMonth: ofSecond.last,
    thirdInPlace: ofThird.inPlace,
    thirdFirstMonth: ofThird.first,
    thirdLastMonth: ofThird.last,
    housingPlan: housing?.plan ?? "neither",
    purchaseArea: housing?.purchaseArea ?? "outside",
    fundContributor: housing?.fundContributor === true,
    firstHome: housing?.firstHome === true,
  };
}

/** The months, from that of assessment on, whose first day finds the child in a place and under three. */
function placeOf(child: ChildFacts | undefined, { onMonth }: Facts) {
  if (!child) return { inPlace: false, first: 0, last: 0 };
  const { inclusive, from, until } = child.nursery;
  return {
    inPlace: inclusive === true,
    first: Math.max(onMonth, child.birthMonth, from ? toMonth(from) : 0),
    last: Math.min(toMonth(toDate(child.thirdBirthday - 1)), until ? toMonth(until) : Infinity),
  };
}
