import { expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { knownSoFar } from "./known-so-far";

const known = (household: Household) => knownSoFar(assess(household, "2026-11-23"));

const born = (...dates: readonly string[]) => dates.map((birthDate) => ({ birthDate, nursery: { inclusive: true } }));

const family: Household = { residency: "qingdao", withinPolicy: true, children: born("2024-03-01", "2026-10-01") };

it("knows nothing of a family that has said nothing", () => {
  expect(known({})).toEqual([]);
});

it("knows the money of the month, once the place is known", () => {
  expect(known(family)[0]).toEqual({ id: "perMonth", values: { amount: 300, bound: "exact" } });
});

it("says “at least” while an answer can still add to a figure", () => {
  expect(known({ ...family, mother: { employed: true } })).toContainEqual({
    id: "maternityLeave",
    values: { days: 158, bound: "atLeast" },
  });
});

it("names the homes that may be bought and the loan they may be bought with", () => {
  const housing = { plan: "buy", purchaseArea: "shinan", firstHome: true, fundContributor: true } as const;
  expect(known({ ...family, housing }).map(({ id }) => id)).toEqual(expect.arrayContaining(["homes", "loanRate"]));
  const sure = { ...housing, homesOwned: 1, assessedLoan: 600_000, price: 1_000_000, downPaymentRatio: 0.3 };
  expect(known({ ...family, housing: sure })).toEqual(
    expect.arrayContaining([
      { id: "homesLeft", values: { homes: 2, bound: "exact" } },
      { id: "loanExtra", values: { amount: 100_000, bound: expect.any(String) as string } },
    ]),
  );
});
