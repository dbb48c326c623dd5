import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "./result";
import { failuresOf } from "./failures";
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

it("a home outside of Qingdao is called that, though registration has settled the right before", () => {
  const given: Household = { ...buyingIn("outside"), residency: "elsewhere" };
  const of = { ...interview(given, on), given, on };
  expect(of.household.housing?.purchaseArea).toBeUndefined();
  const [reason] = failuresOf(entitlementOf(of.assessment, "home-purchase-quota"), of);
  expect(reason?.statement).toEqual({ key: "conditions.restrictedArea.fails", values: { area: "outside" } });
});

it.each(["rent", "neither"] as const)("an area that was told before the plan is %s is no reason", (plan) => {
  const given: Household = { ...buyingIn("outside"), housing: { plan, purchaseArea: "outside" } };
  const of = { ...interview(given, on), given, on };
  const statements = failuresOf(entitlementOf(of.assessment, "home-purchase-quota"), of).map((one) => one.statement);
  expect(statements.filter(({ values }) => values?.["area"] === "outside")).toEqual([]);
});

describe("one reason", () => {
  const reasons = (id: RightId, given: Household) => {
    const of = { ...interview(given, on), given, on };
    return reasonsOf(entitlementOf(of.assessment, id), of).flatMap((some) => some.reasons);
  };

  it("of a child does not name it: its name stands above", () => {
    const children = [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: false } }];
    const failing = reasons("childcare-subsidy", { children }).filter(({ mark }) => mark === "fails");
    expect(failing.map(({ id, child, statement }) => [id, child, statement.values?.["named"]])).toEqual([
      ["secondOrThird", 0, "no"],
      ["underThree", 0, "no"],
      ["inclusivePlace", 1, "no"],
    ]);
  });

  it("rests on its answers, and on none where it decides nothing", () => {
    const unborn = reasons("delivery-subsidy", { children: [], delivery: { inQingdao: true } });
    const rests = Object.fromEntries(
      unborn.map((one) => [`${one.id} ${one.mark}`, one.rests().map(({ path }) => path)]),
    );
    expect(rests).toMatchObject({ "hasBirth fails": ["children"], "underPlan idle": [] });
  });

  it("that hangs on several answers is open while one of them is", () => {
    const born = [{ birthDate: "2024-09-10" }];
    const [checks] = reasons("pregnancy-checks", { children: born });
    expect(checks?.mark).toBe("open");
    const [settled] = reasons("pregnancy-checks", { children: born, situations: [] });
    expect(settled?.mark).toBe("fails");
  });
});

describe("what a place would win is said of it", () => {
  const place = (child: object) => ({ children: [{ birthDate: "2010-01-01" }, { birthDate: "2025-01-01", ...child }] });
  const failures = (given: Household) => {
    const of = { ...interview(given, on), given, on };
    return failuresOf(entitlementOf(of.assessment, "childcare-subsidy"), of);
  };

  it("beside the reason, which is kept without it", () => {
    const [reason] = failures(place({ nursery: { inclusive: false } }));
    expect(reason).toMatchObject({
      bare: { key: "conditions.inclusivePlace.fails" },
      statement: {
        key: "result.winsPlace",
        values: { reason: { key: "conditions.inclusivePlace.fails" }, figure: { values: { amount: 300 } } },
      },
    });
  });

  it("of no other answer, nor of the months of a place", () => {
    const [reason] = failures(place({ nursery: { inclusive: true, until: "2026-08" } }));
    expect(reason?.statement.key).toBe("conditions.subsidisedMonth.fails");
    expect(reason).not.toHaveProperty("bare");
  });
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
