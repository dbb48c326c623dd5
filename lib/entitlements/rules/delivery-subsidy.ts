import { answered } from "../condition";
import { hasBirth, underPlan, withinPolicy } from "../conditions";
import { entitlement } from "../entitlement";
import { onBirth } from "../in-force";
import { plan } from "../instruments";
import { qingdao } from "../parameters/qingdao";

const deliveredInQingdao = answered("deliveredInQingdao", "delivery.inQingdao", Boolean);

/** Clause 2.4.1: a subsidy for a delivery in one of the city's institutions. */
export const deliverySubsidy = entitlement({
  id: "delivery-subsidy",
  group: "money",
  basis: plan("2.4.1"),
  law: { amount: qingdao.deliverySubsidy },
  lawOn: onBirth,
  when: [hasBirth, underPlan, withinPolicy, deliveredInQingdao],
  benefits: ({ law }) => [{ kind: "cash", amount: law.amount, bound: "atLeast", per: "once" }],
});
