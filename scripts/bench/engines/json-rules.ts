import type { PlainFacts } from "./facts";
import { figures } from "./figures";
import type { OutcomeName } from "./outcome";

const { secondChild, thirdChild, delivery, leaveDays, homes, additionalHomes, loanUplift } = figures;

type Fact = keyof PlainFacts;

/** A comparison of a fact with a value, or with another fact. */
const compare = (fact: Fact, operator: string, value: unknown) => ({ fact, operator, value });
const is = (fact: Fact, value: unknown = true) => compare(fact, "equal", value);
const atLeast = (fact: Fact, value: unknown) => compare(fact, "greaterThanInclusive", value);
const below = (fact: Fact, value: number) => compare(fact, "lessThan", value);

const rule = (type: OutcomeName, value: number, ...all: readonly object[]) => ({
  conditions: { all },
  event: { type, params: { value } },
});

const leave = [
  { any: [atLeast("birthDay", leaveDays.day), atLeast("today", leaveDays.day)] },
  atLeast("children", 1),
  below("youngestAge", 3),
  is("withinPolicy"),
];

const quota = [
  atLeast("today", homes.day),
  is("housingPlan", "buy"),
  compare("purchaseArea", "in", ["shinan", "shibei"]),
  is("registered"),
];

/** The five rights for json-rules-engine: an event says what is granted. */
export const jsonRules = [
  rule(
    "secondChild",
    secondChild.value,
    atLeast("children", 2),
    is("secondInPlace"),
    atLeast("secondLastMonth", { fact: "secondFirstMonth" }),
    atLeast("secondLastMonth", secondChild.month),
  ),
  rule(
    "thirdChild",
    thirdChild.value,
    atLeast("children", 3),
    is("thirdInPlace"),
    atLeast("thirdLastMonth", { fact: "thirdFirstMonth" }),
    atLeast("thirdLastMonth", thirdChild.month),
  ),
  rule(
    "delivery",
    delivery.value,
    atLeast("children", 1),
    atLeast("birthDay", delivery.day),
    is("withinPolicy"),
    is("deliveredInQingdao"),
  ),
  rule("motherLeave", leaveDays.value, ...leave, is("motherEmployed")),
  rule("fatherLeave", leaveDays.value, ...leave, is("fatherEmployed")),
  rule("homes", homes.value, ...quota, below("bornChildren", 2)),
  rule("homes", homes.value + additionalHomes.value, ...quota, atLeast("bornChildren", 2)),
  rule(
    "loanUplift",
    loanUplift.value,
    atLeast("today", loanUplift.day),
    is("housingPlan", "buy"),
    compare("purchaseArea", "notEqual", "outside"),
    is("fundContributor"),
    atLeast("bornChildren", 2),
    is("firstHome"),
  ),
];
