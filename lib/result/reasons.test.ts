import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "./result";
import { reasonsOf, type Mark } from "./reasons";
import { entitlementOf, type RightId } from "./rights";
import type { Sum } from "./sum";

const on = "2026-11-23";
type Housing = NonNullable<Household["housing"]>;

const buyingIn = (purchaseArea: NonNullable<Housing["purchaseArea"]>): Household => ({
  residency: "qingdao",
  children: [],
  housing: { plan: "buy", purchaseArea, homesOwned: 1 },
});

/** How a limit on homes is marked among the reasons, and how the sum stands. */
function limitOf(household: Household): readonly [Mark | undefined, Sum["state"] | undefined] {
  const { cards, sums } = resultOf({ ...interview(household, on), given: household, on });
  const all = [...cards.eligible, ...cards.referred, ...cards.unknown, ...cards.notEligible];
  const reasons = all.find(({ id }) => id === "home-purchase-quota")?.reasons.flatMap((of) => of.reasons) ?? [];
  const area = reasons.find(({ id }) => id === "restrictedArea");
  return [area?.mark, sums.find(({ id }) => id === "home-purchase-quota")?.state];
}

it.each<[string, Household, Mark, Sum["state"]]>([
  ["holds where homes are limited", buyingIn("shinan"), "holds", "known"],
  ["is no loss where nothing limits homes", buyingIn("former-sifang"), "free", "free"],
  ["is no loss in another district", buyingIn("other-qingdao"), "free", "free"],
  ["is told of outside, too, as what limits nobody", buyingIn("outside"), "free", "free"],
  ["is open while it is not said where", { ...buyingIn("shinan"), housing: { plan: "buy" } }, "open", "open"],
  ["is idle for who buys nothing", { ...buyingIn("shinan"), housing: { plan: "neither" } }, "idle", "none"],
])("a limit %s", (_, household, mark, state) => {
  expect(limitOf(household)).toEqual([mark, state]);
});

describe("the reasons of a right", () => {
  const given: Household = { children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10" }] };
  const of = { ...interview(given, on), given, on };
  const reasonsFor = (id: RightId) => reasonsOf(entitlementOf(of.assessment, id), of);

  it("are those of the family, then those of each child, every condition in its place", () => {
    const { conditions } = entitlementOf(of.assessment, "childcare-subsidy");
    const all = reasonsFor("childcare-subsidy");
    expect(all.map(({ child }) => child !== undefined)).toEqual([false, true, true]);
    for (const [place, child] of [undefined, 0, 1].entries()) {
      const own = conditions.filter((condition) => condition.child === child).map(({ id }) => id);
      expect(all[place]?.reasons.map(({ id }) => id)).toEqual(own);
    }
  });
});
