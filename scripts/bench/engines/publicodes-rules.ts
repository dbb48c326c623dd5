import { figures } from "./figures";
import type { OutcomeName } from "./outcome";

const { secondChild, thirdChild, delivery, leaveDays, homes, additionalHomes, loanUplift } = figures;

const all = (...conditions: readonly unknown[]) => ({ "toutes ces conditions": conditions });
const any = (...conditions: readonly unknown[]) => ({ "une de ces conditions": conditions });

const leave = all(
  any(`birthDay >= ${leaveDays.day}`, `today >= ${leaveDays.day}`),
  "children >= 1",
  "youngestAge < 3",
  "withinPolicy",
);

const rights: Record<OutcomeName, object> = {
  secondChild: {
    "applicable si": all(
      "children >= 2",
      "secondInPlace",
      "secondLastMonth >= secondFirstMonth",
      `secondLastMonth >= ${secondChild.month}`,
    ),
    valeur: secondChild.value,
  },
  thirdChild: {
    "applicable si": all(
      "children >= 3",
      "thirdInPlace",
      "thirdLastMonth >= thirdFirstMonth",
      `thirdLastMonth >= ${thirdChild.month}`,
    ),
    valeur: thirdChild.value,
  },
  delivery: {
    "applicable si": all("children >= 1", `birthDay >= ${delivery.day}`, "withinPolicy", "deliveredInQingdao"),
    valeur: delivery.value,
  },
  motherLeave: { "applicable si": all("leave", "motherEmployed"), valeur: leaveDays.value },
  fatherLeave: { "applicable si": all("leave", "fatherEmployed"), valeur: leaveDays.value },
  homes: {
    "applicable si": all(
      `today >= ${homes.day}`,
      "buying",
      any("purchaseArea = 'shinan'", "purchaseArea = 'shibei'"),
      "registered",
    ),
    variations: [{ si: "bornChildren >= 2", alors: homes.value + additionalHomes.value }, { sinon: homes.value }],
  },
  loanUplift: {
    "applicable si": all(
      `today >= ${loanUplift.day}`,
      "buying",
      "purchaseArea != 'outside'",
      "fundContributor",
      "bornChildren >= 2",
      "firstHome",
    ),
    valeur: loanUplift.value,
  },
};

/**
 * The five rights in publicodes, beside the facts that it asks for: what is shared by several stands in a rule of its own, so
 * that it is evaluated once.
 */
export const publicodesRules = {
  ...numbers("today", "children", "bornChildren", "birthDay", "youngestAge"),
  ...numbers("secondFirstMonth", "secondLastMonth", "thirdFirstMonth", "thirdLastMonth"),
  ...choices("registered", "withinPolicy", "deliveredInQingdao", "motherEmployed", "fatherEmployed"),
  ...choices("secondInPlace", "thirdInPlace", "fundContributor", "firstHome"),
  housingPlan: { "par défaut": "'neither'" },
  purchaseArea: { "par défaut": "'outside'" },
  buying: { valeur: "housingPlan = 'buy'" },
  leave,
  ...rights,
};

function numbers(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { "par défaut": 0 }]));
}

function choices(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { "par défaut": "non" }]));
}
