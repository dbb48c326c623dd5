import type { PlainFacts } from "./facts";
import { figures } from "./figures";
import type { OutcomeName } from "./outcome";

const { secondChild, thirdChild, delivery, leaveDays, homes, additionalHomes, loanUplift } = figures;

type Logic = object | number | string | readonly string[];

const of = (fact: keyof PlainFacts) => ({ var: fact });
const atLeast = (fact: keyof PlainFacts, value: Logic) => ({ ">=": [of(fact), value] });
const when = (value: Logic, ...all: readonly Logic[]) => ({ if: [{ and: all }, value, 0] });

const buying = { "===": [of("housingPlan"), "buy"] };

const leave = [
  { or: [atLeast("birthDay", leaveDays.day), atLeast("today", leaveDays.day)] },
  atLeast("children", 1),
  { "<": [of("youngestAge"), 3] },
  of("withinPolicy"),
];

/** The five rights in JsonLogic, one expression each. */
export const jsonLogic: Record<OutcomeName, Logic> = {
  secondChild: when(
    secondChild.value,
    atLeast("children", 2),
    of("secondInPlace"),
    atLeast("secondLastMonth", of("secondFirstMonth")),
    atLeast("secondLastMonth", secondChild.month),
  ),
  thirdChild: when(
    thirdChild.value,
    atLeast("children", 3),
    of("thirdInPlace"),
    atLeast("thirdLastMonth", of("thirdFirstMonth")),
    atLeast("thirdLastMonth", thirdChild.month),
  ),
  delivery: when(
    delivery.value,
    atLeast("children", 1),
    atLeast("birthDay", delivery.day),
    of("withinPolicy"),
    of("deliveredInQingdao"),
  ),
  motherLeave: when(leaveDays.value, ...leave, of("motherEmployed")),
  fatherLeave: when(leaveDays.value, ...leave, of("fatherEmployed")),
  homes: when(
    { if: [atLeast("bornChildren", 2), homes.value + additionalHomes.value, homes.value] },
    atLeast("today", homes.day),
    buying,
    { in: [of("purchaseArea"), ["shinan", "shibei"]] },
    of("registered"),
  ),
  loanUplift: when(
    loanUplift.value,
    atLeast("today", loanUplift.day),
    buying,
    { "!==": [of("purchaseArea"), "outside"] },
    of("fundContributor"),
    atLeast("bornChildren", 2),
    of("firstHome"),
  ),
};
