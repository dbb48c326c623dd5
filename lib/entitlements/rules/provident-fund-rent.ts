import { answered } from "../judging/condition";
import { contributesToFund, severalChildren } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";

const renting = answered("renting", "housing.plan", (plan) => plan === "rent");

const noHomeOwned = answered("noHomeOwned", "housing.homesOwned", (homes) => homes === 0);

/** Clause 2.4.2: the family's own savings in the fund, withdrawn for the rent: no money granted. */
export const providentFundRent = entitlement({
  id: "provident-fund-rent",
  group: "housing",
  basis: plan("2.4.2"),
  when: [renting, severalChildren, noHomeOwned, contributesToFund],
  benefits: ({ read }) => {
    const rent = read("housing.monthlyRent");
    return rent === undefined
      ? [{ kind: "cash", bound: "inFull", per: "month" }]
      : [{ kind: "cash", amount: rent, bound: "exact", per: "month" }];
  },
});
