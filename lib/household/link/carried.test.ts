import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fields, type Entitlement, type Household } from "@/lib/entitlements";
import { pairs } from "@/lib/entitlements/testing/arbitraries";
import { isUnanswered } from "../fill";
import { interview, type Interview } from "../interview";
import { valueAt } from "../loose";
import { situations } from "../questions";
import { withValue } from "../with-value";
import { carriedPaths } from "./carried";
import { encodeLink, isOpenable, linkIn } from "./index";

const TODAY = "2026-11-23";

const carried = (given: Household) => [...carriedPaths(given, TODAY)];

describe("what a link is worth carrying", () => {
  it("is no price of a family that came to rent", () => {
    const housing = { plan: "rent", price: 1_000_000, assessedLoan: 600_000, monthlyRent: 2000, fundContributor: true };
    expect(carried({ housing } as Household)).toEqual([
      ...["housing.plan", "housing.fundContributor", "housing.monthlyRent"],
    ]);
  });

  it("is an answer that waits for another's", () => {
    const given: Household = {
      children: [{ birthDate: "2020-05-01" }, { birthDate: "2026-10-01" }],
      delivery: { difficult: true },
      housing: { plan: "buy", purchaseArea: "shinan", assessedLoan: 600_000 },
      mother: { leaveStart: "2026-09-20" },
    };
    const asked = interview(given, TODAY).asked.map(({ path }) => path);
    for (const path of ["delivery.difficult", "housing.assessedLoan", "mother.leaveStart"]) {
      expect(asked).not.toContain(path);
      expect(carried(given)).toContain(path);
    }
  });

  it("is no month of a place that is none, nor a place of a child for whom it cannot matter", () => {
    const nursery = { inclusive: false, from: "2026-12" };
    const given: Household = {
      residency: "qingdao",
      withinPolicy: true,
      children: [
        { birthDate: "2025-01-01", nursery },
        { birthDate: "2026-01-01", nursery },
      ],
      mother: { employed: false, leaveStart: "2026-01-01" },
    };
    const paths = carried(given);
    expect(paths).toContain("children.1.nursery.inclusive");
    expect(paths.filter((path) => /from|leaveStart|children\.0/.test(path))).toEqual([]);
  });
});

/** What was open is answered as another family would; what was answered stays. */
function completed(given: Household, by: Household): Household {
  return fields
    .filter((field) => isUnanswered(given, field))
    .reduce((household, { path, child = -1 }) => {
      if (child >= (household.children?.length ?? 0)) return household;
      const value = valueAt(by, ...path.split("."));
      return (value ?? null) === null ? household : withValue(household, path, value);
    }, given);
}

/** Every field answered, and as long as an answer can be. */
function fullHousehold(children: number): Household {
  const nursery = { inclusive: true, from: "2026-12", until: "2028-10" };
  const parent = { employed: true, parentInHospital: true, onlyChild: true };
  const amount = 999_999_999.99;
  return {
    residency: "qingdao",
    withinPolicy: true,
    children: Array.from({ length: children }, () => ({ birthDate: "2026-11-01", nursery })),
    delivery: { inQingdao: true, insurance: "unemployment", difficult: true, inScopeCost: amount },
    mother: {
      ...{ ...parent, age35OrOver: true, maternityInsured: true },
      ...{ employerMonthlyWage: amount, leaveStart: "2026-10-20" },
    },
    father: parent,
    housing: {
      ...{ plan: "buy", homesOwned: 99, purchaseArea: "other-qingdao", firstHome: true, fundContributor: true },
      ...{ assessedLoan: amount, price: amount, downPaymentRatio: 0.33333333333333337, monthlyRent: amount },
    },
    tax: { marginalRate: 0.03 },
    situations: situations,
  };
}

describe("a link of a household that has answered everything stays below 1,800 characters", () => {
  const lengthOf = (household: Household, on: string) =>
    `https://subdomain.example.org/zh/check/#${encodeLink(household, { on, only: carriedPaths(household, on) })}`
      .length;

  it.each([1, 2, 3, 6, 8, 10])("with %i children", (children) => {
    expect(lengthOf(fullHousehold(children), TODAY)).toBeLessThan(1_800);
  });

  it("whatever it answered", () => {
    fc.assert(
      fc.property(pairs, ({ informed, on }) => {
        expect(lengthOf(informed, on)).toBeLessThan(1_800);
      }),
      { numRuns: 200 },
    );
  });
});

const verdict = ({ id, status, benefits, refine }: Entitlement) => ({ id, status, benefits, refine });

it("for any family, whatever it answers later, the link loses nothing that counts", () => {
  fc.assert(
    fc.property(pairs, ({ household, informed, on }) => {
      const link = linkIn(encodeLink(household, { on, only: carriedPaths(household, on) }), on);
      if (!link || !isOpenable(link)) throw new Error(link?.problem);
      const [kept, whole] = [link.household, household].map((of) => interview(completed(of, informed), on));
      const told = (of: Interview | undefined) =>
        of && { asked: of.asked, verdicts: of.assessment.entitlements.map(verdict) };
      expect(told(kept)).toEqual(told(whole));
    }),
    { numRuns: 300 },
  );
});
