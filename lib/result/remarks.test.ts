import { expect, it } from "vitest";
import type { Household, Nursery } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "./result";
import type { RightId } from "./rights";

const on = "2026-11-23";

const remarksWith = (nursery: Nursery) => {
  const given = { children: [{ birthDate: "2024-03-01" }, { birthDate: "2026-10-20", nursery }] };
  const { cards } = resultOf({ ...interview(given, on), given, on });
  return cards.eligible.find(({ id }) => id === "childcare-subsidy")?.remarks.map(({ key }) => key);
};

it("says of a place of which nobody said since when that it counts from this month", () => {
  expect(remarksWith({ inclusive: true })).toContain("benefits.remark.placeFromNow");
});

it("says it of several places where it is so of one, and not of a place that waits for the birth", () => {
  const remarksOn = (...nurseries: readonly { birthDate: string; nursery: Nursery }[]) =>
    remarked("childcare-subsidy", { ...family, children: [{ birthDate: "2019-05-01" }, ...nurseries] });
  const [said, unsaid] = [{ inclusive: true, from: "2026-10" }, { inclusive: true }];
  const both = [
    { birthDate: "2025-03-01", nursery: said },
    { birthDate: "2026-10-01", nursery: unsaid },
  ];
  expect(remarksOn(...both)).toEqual(["placeFromNow"]);
  expect(remarksOn(...both.slice(0, 1), { birthDate: "2027-02-01", nursery: unsaid })).toEqual([]);
});

it.each([["2026-10"], ["2026-11"], ["2027-06"]])("says nothing of one that begins in %s", (from) => {
  expect(remarksWith({ inclusive: true, from })).not.toContain("benefits.remark.placeFromNow");
});

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2026-10-01" }],
  delivery: { inQingdao: true, insurance: "employee", difficult: false },
  mother: { employed: true, maternityInsured: true, parentInHospital: true, onlyChild: true },
  father: { employed: true },
  housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 2000 },
  tax: { marginalRate: 0.1 },
};

/** What is remarked of a right that the family has, in keys. */
function remarked(id: RightId, given = family) {
  const { cards, beside } = resultOf({ ...interview(given, on), given, on });
  const card = [...cards.eligible, ...beside.cards.eligible].find((one) => one.id === id);
  return card?.remarks.map(({ key }) => key.replace("benefits.remark.", ""));
}

it.each<[RightId, readonly string[]]>([
  ["maternity-leave", ["partlyAttendance"]],
  ["paternity-leave", ["attendance"]],
  ["childcare-leave", ["attendance"]],
  ["elder-nursing-leave", ["attendance"]],
  ["provident-fund-rent", ["ownSavings"]],
  ["infant-tax-deduction", ["sharedDeduction"]],
  ["education-tax-deduction", ["sharedDeduction"]],
  ["free-kindergarten-year", ["feesThatStay"]],
  ["delivery-subsidy", []],
  ["national-childcare-allowance", ["noIncome", "notNurseryFee"]],
])("what must be known beside the figure of %s", (id, remarks) => {
  expect(remarked(id)).toEqual(remarks);
});

it("a loan that is raised is told to wait for the down payment", () => {
  const housing = {
    plan: "buy",
    purchaseArea: "shinan",
    homesOwned: 0,
    firstHome: true,
    fundContributor: true,
  } as const;
  expect(remarked("provident-fund-loan", { ...family, housing })).toEqual(["downPaymentFirst"]);
});

it("of a birth outside the policy no day of her leave is the plan's", () => {
  expect(remarked("maternity-leave", { ...family, withinPolicy: false })).toEqual([]);
});
