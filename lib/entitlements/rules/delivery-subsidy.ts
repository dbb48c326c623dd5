import { answered } from "../judging/condition";
import { hasBirth, underPlan, withinPolicy } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { onBirth } from "../judging/in-force";
import { plan } from "../law/instruments";
import { qingdao } from "../law/qingdao";

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
