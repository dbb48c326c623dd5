import type { Cash } from "../assessment";
import { answered } from "../judging/condition";
import { hasBirth, underPlan } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import type { Yuan } from "../household";
import { onBirth } from "../judging/in-force";
import { plan } from "../law/instruments";
import { toFen, toYuan } from "../values/money";
import { qingdao } from "../law/qingdao";

const insuredDelivery = answered("insuredDelivery", "delivery.insurance", (insurance) => insurance !== "none");

/** Clause 2.4.1: residents' insurance pays the delivery up to a limit, employees' pays it in full. */
export const deliveryCosts = entitlement({
  id: "delivery-costs",
  group: "money",
  basis: plan("2.4.1"),
  law: { limit: qingdao.residentDeliveryLimit },
  lawOn: onBirth,
  when: [hasBirth, underPlan, insuredDelivery],
  benefits: ({ law, read }) => {
    const cost = read("delivery.inScopeCost");
    return [read("delivery.insurance") === "resident" ? upTo(law.limit, cost) : inFull(cost)];
  },
});

function upTo(limit: Yuan, cost: Yuan | undefined): Cash {
  if (cost === undefined) return { kind: "cash", amount: limit, bound: "atMost", per: "once" };
  const amount = Math.min(cost, limit);
  const unpaid = toYuan(toFen(cost) - toFen(amount));
  return { kind: "cash", amount, bound: "exact", per: "once", unpaid };
}

function inFull(cost: Yuan | undefined): Cash {
  return cost === undefined
    ? { kind: "cash", bound: "inFull", per: "once" }
    : { kind: "cash", amount: cost, bound: "exact", per: "once" };
}
