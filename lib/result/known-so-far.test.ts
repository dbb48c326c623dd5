import { expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { knownSoFar } from "./known-so-far";

const known = (household: Household) => knownSoFar(assess(household, "2026-11-23"));
const ids = (household: Household) => known(household).map(({ key }) => key.replace("check.known.", ""));

const born = (...dates: readonly string[]) => dates.map((birthDate) => ({ birthDate, nursery: { inclusive: true } }));

const family: Household = { residency: "qingdao", withinPolicy: true, children: born("2024-03-01", "2026-10-01") };
const [both, mother] = [{ mother: { employed: true }, father: { employed: true } }, { mother: { employed: true } }];

it("knows nothing of a family that has said nothing", () => {
  expect(known({})).toEqual([]);
});

it("knows the deduction as soon as there is a child under three, for all such children", () => {
  const [one, two] = [["2026-10-01"], ["2024-03-01", "2026-10-01"]].map((dates) => ({
    children: dates.map((birthDate) => ({ birthDate })),
  }));
  expect(known(one ?? {})).toEqual([{ key: "check.known.deduction", values: { amount: 2000 } }]);
  expect(known(two ?? {})).toEqual([{ key: "check.known.deduction", values: { amount: 4000 } }]);
});

it("says of a deduction to come from which month, and counts it in once it has begun", () => {
  const values = { amount: 2000, month: { month: "2027-02" } };
  expect(known({ children: [{ birthDate: "2027-02-01" }] })).toEqual([{ key: "check.known.deductionLater", values }]);
  const children = [{ birthDate: "2026-10-01" }, { birthDate: "2027-02-01" }];
  expect(known({ children })).toEqual([{ key: "check.known.deduction", values: { amount: 2000 } }]);
});

it("knows the money of the month, once the place is known", () => {
  expect(known(family)[0]).toEqual({ key: "check.known.perMonth", values: { amount: 300, bound: "exact" } });
});

it("says of several deductions to come the first, however the children are listed", () => {
  const children = ["2027-05-01", "2027-02-01"].map((birthDate) => ({ birthDate }));
  const values = { amount: 2000, month: { month: "2027-02" } };
  expect(known({ children })).toEqual([{ key: "check.known.deductionLater", values }]);
});

it("adds up those that begin in the same month, and none that begins later", () => {
  const children = ["2027-02-01", "2027-05-01", "2027-02-20"].map((birthDate) => ({ birthDate }));
  const values = { amount: 4000, month: { month: "2027-02" } };
  expect(known({ children })).toEqual([{ key: "check.known.deductionLater", values }]);
});

it("counts a deduction in from the month of a birth that is due in it", () => {
  const children = [{ birthDate: "2026-11-30" }];
  expect(known({ children })).toEqual([{ key: "check.known.deduction", values: { amount: 2000 } }]);
});

it("knows the money that is paid once, which may be more", () => {
  expect(known({ ...family, delivery: { inQingdao: true, insurance: "employee" } })).toContainEqual({
    key: "check.known.once",
    values: { amount: 500, bound: "atLeast" },
  });
});

it.each([
  ["both parents, each", both, "each"],
  ["the one who works", mother, "mother"],
])("tells childcare leave of %s", (_, parents, who) => {
  const values = { days: 10, bound: "atLeast", who };
  expect(known({ ...family, ...parents })).toContainEqual({ key: "check.known.childcareLeave", values });
});

it("says “at least” while an answer can still add to a figure", () => {
  expect(known({ ...family, mother: { employed: true } })).toContainEqual({
    key: "check.known.maternityLeave",
    values: { days: 158, bound: "atLeast" },
  });
});

it("tells the father's leave around the birth", () => {
  expect(known({ ...family, father: { employed: true } })).toContainEqual({
    key: "check.known.paternityLeave",
    values: { days: 15, bound: "atLeast" },
  });
});

it("tells of no home that may not be bought, and of no loan that is not raised", () => {
  const housing = { plan: "buy", purchaseArea: "shinan", firstHome: true, fundContributor: true } as const;
  const none = { ...housing, homesOwned: 3, assessedLoan: 0 };
  expect(ids({ ...family, housing: none }).filter((id) => /homes|loan/.test(id))).toEqual([]);
});

it("names the homes that may be bought and the loan they may be bought with", () => {
  const housing = { plan: "buy", purchaseArea: "shinan", firstHome: true, fundContributor: true } as const;
  expect(known({ ...family, housing })).toEqual(
    expect.arrayContaining([
      { key: "check.known.homes", values: { homes: 3, bound: "exact" } },
      { key: "check.known.loanRate", values: { share: 0.2, bound: "atMost" } },
    ]),
  );
  const sure = { ...housing, homesOwned: 1, assessedLoan: 600_000, price: 1_000_000, downPaymentRatio: 0.3 };
  expect(known({ ...family, housing: sure })).toEqual(
    expect.arrayContaining([
      { key: "check.known.homesLeft", values: { homes: 2, bound: "exact" } },
      { key: "check.known.loanExtra", values: { amount: 100_000, bound: expect.any(String) as string } },
    ]),
  );
});

it.each([
  ["at least, of children born since 2025", ["2025-03-08"], { amount: 3600, bound: "atLeast" }],
  ["at most, of those born before", ["2023-06-15"], { amount: 1800, bound: "atMost" }],
  ["of both, without either", ["2023-06-15", "2025-03-08"], { amount: 5400, bound: "each their own" }],
])("names the national allowance of this year last, apart from the draft's money: %s", (_, dates, values) => {
  const all = known({ withinPolicy: true, children: dates.map((birthDate) => ({ birthDate })) });
  expect(all.at(-1)).toEqual({ key: "check.known.nationalAllowance", values: { ...values, year: "2026" } });
  expect(all.filter(({ key }) => key.endsWith("perMonth") || key.endsWith("once"))).toEqual([]);
});

it("leaves the allowance of a child to come for its birth", () => {
  expect(ids({ withinPolicy: true, children: [{ birthDate: "2027-02-01" }] })).not.toContain("nationalAllowance");
});
