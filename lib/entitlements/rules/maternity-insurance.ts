import { answered } from "../judging/condition";
import { employed, hasBirth, underPlan } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { onBirth } from "../judging/in-force";
import { plan } from "../law/instruments";
import { times, toFen, toYuan } from "../values/money";
import { national } from "../law/national";

/** A month's wage counts as thirty days'. */
const DAYS_OF_A_MONTH = 30;

const maternityInsured = answered("maternityInsured", "mother.maternityInsured", Boolean);

/** Clause 2.4.1: the maternity allowance, by the employer's average wage and the national days. */
export const maternityInsurance = entitlement({
  id: "maternity-insurance",
  group: "money",
  basis: [...plan("2.4.1"), { instrument: "national-maternity", clause: "7" }],
  assumptions: () => ["allowance-national-days"],
  law: {
    days: national.maternityDays,
    difficult: national.difficultDeliveryDays,
    furtherInfant: national.furtherInfantDays,
  },
  lawOn: onBirth,
  when: [hasBirth, underPlan, employed.mother, maternityInsured],
  benefits: ({ facts, law, read }) => {
    const wage = read("mother.employerMonthlyWage");
    const difficult = read("delivery.difficult") ? law.difficult : 0;
    if (wage === undefined) return [{ kind: "service" }];
    const infants = facts.birth?.infants ?? 1;
    const days = law.days + difficult + law.furtherInfant * (infants - 1);
    const amount = toYuan(times(toFen(wage), { numerator: days, denominator: DAYS_OF_A_MONTH }));
    return [{ kind: "cash", amount, bound: "estimate", per: "once" }];
  },
});
