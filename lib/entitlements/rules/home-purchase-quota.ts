import { answered } from "../judging/condition";
import { buying, registeredInQingdao } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { bornChildren } from "../facts/facts";
import type { PurchaseArea } from "../household";
import { plan } from "../law/instruments";
import { qingdao } from "../law/qingdao";

/** 市南, and 市北 without the former 四方. */
const restrictedAreas: readonly PurchaseArea[] = ["shinan", "shibei"];

const restrictedArea = answered("restrictedArea", "housing.purchaseArea", (area) => restrictedAreas.includes(area));

/** Clause 2.4.2: how many homes a registered family may own where purchases are limited. */
export const homePurchaseQuota = entitlement({
  id: "home-purchase-quota",
  group: "housing",
  basis: plan("2.4.2"),
  assumptions: () => ["three-or-more-as-three"],
  law: { homes: qingdao.homeLimit, additional: qingdao.additionalHomes },
  when: [buying, restrictedArea, registeredInQingdao],
  benefits: ({ facts, law, read }) => {
    read("children");
    const children = bornChildren(facts);
    const limit = law.homes + ((children ?? 0) >= 2 ? law.additional : 0);
    const owned = read("housing.homesOwned");
    const bound = children === undefined ? "atLeast" : "exact";
    return [
      owned === undefined
        ? { kind: "quota", limit, bound }
        : { kind: "quota", limit, bound, owned, remaining: Math.max(0, limit - owned) },
    ];
  },
});
