import { expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { doubtsIn } from "@/lib/household";
import { resultOf } from "./index";

const ON = "2026-11-23";
const household: Household = {
  residency: "qingdao",
  children: [{ birthDate: "2024-03-01" }, { birthDate: "2026-10-01" }],
  withinPolicy: true,
  housing: {
    plan: "buy",
    purchaseArea: "shinan",
    homesOwned: 0,
    firstHome: true,
    fundContributor: true,
    assessedLoan: 60,
    price: 2_000_000,
    downPaymentRatio: 0.3,
  },
};

function bounds(doubts: ReturnType<typeof doubtsIn>) {
  const { cards } = resultOf({ assessment: assess(household, ON), household, given: household, on: ON, doubts });
  const all = [...cards.eligible, ...cards.referred].map(({ id, gains }) => [id, gains.map(({ bound }) => bound?.key)]);
  return Object.fromEntries(all) as Record<string, readonly unknown[]>;
}

it("no figure that rests on a doubtful answer is called exact; the others are", () => {
  const doubtful = bounds(doubtsIn(household, []));
  expect(doubtful["provident-fund-loan"]).toEqual(["benefits.bound.unchecked"]);
  expect(doubtful["home-purchase-quota"]).toEqual(["benefits.bound.exact"]);
});

it("what the family has checked is exact", () => {
  const checked = bounds(doubtsIn(household, ["housing.assessedLoan=60"]));
  expect(checked["provident-fund-loan"]).toEqual(["benefits.bound.exact"]);
});
