import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess } from "./assess";
import type { Household } from "./household";
import { suggest, type Suggestion } from "./suggest";
import { cases } from "./testing/arbitraries";
import { born } from "./testing/judge";
import { TODAY } from "./testing/today";
import { answering, without } from "./values/answering";
import { isBetter, worthOf } from "./worth";

vi.mock("./law/qingdao", async (law) => (await import("./testing/settled-law")).settled(await law()));
vi.mock("./law/beside", async (law) => (await import("./testing/settled-law")).settled(await law()));

const settingOf = ({ set }: Suggestion) => ("on" in set ? set.on : `${set.path} = ${JSON.stringify(set.value)}`);
const rightsOf = (household: Household, on: string) => {
  const { entitlements, beside } = assess(household, on);
  return [...entitlements, ...beside];
};
const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2025-09-10", nursery: { inclusive: false } }],
  delivery: { inQingdao: true, insurance: "employee", difficult: false, inScopeCost: 5000 },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000, parentInHospital: false },
  father: { employed: true, parentInHospital: false },
  housing: { plan: "neither" },
  situations: [],
};

describe("what would change it", () => {
  it("is a place in an inclusive nursery, with what it brings", () => {
    const [best] = suggest(family, TODAY);
    expect(best).toEqual({
      set: { path: "children.1.nursery.inclusive", value: true },
      wins: [
        {
          id: "childcare-subsidy",
          status: "eligible",
          benefits: [
            {
              ...{ kind: "cash", amount: 300, bound: "exact", per: "month", child: 1 },
              ...{ from: "2026-11", until: "2028-09", total: 23 * 300 },
            },
          ],
        },
      ],
    });
  });

  it("is nothing that a family can no longer decide", () => {
    const settings = suggest({ ...family, residency: "elsewhere", withinPolicy: false }, TODAY).map(settingOf);
    expect(settings).not.toContain('residency = "qingdao"');
    expect(settings).not.toContain("withinPolicy = true");
    expect(suggest({ ...family, delivery: { inQingdao: false } }, TODAY).map(settingOf)).not.toContain(
      "delivery.inQingdao = true",
    );
  });

  it("is where to give birth, while the birth is to come, and the birth itself", () => {
    const expecting = { ...family, children: born("2019-05-01", "2027-02-10"), delivery: { inQingdao: false } };
    const settings = suggest(expecting, TODAY).map(settingOf);
    expect(settings).toContain("delivery.inQingdao = true");
    const buying: Household = {
      ...expecting,
      housing: { plan: "buy", purchaseArea: "shinan", homesOwned: 0, firstHome: true, fundContributor: true },
    };
    const birth = suggest(buying, TODAY).find((suggestion) => settingOf(suggestion) === "2027-02-10");
    expect(birth?.wins.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["home-purchase-quota", "provident-fund-loan"]),
    );
  });

  it("is an open question, the one worth most first", () => {
    const settings = suggest(without(family, "withinPolicy"), TODAY).map(settingOf);
    expect(settings[0]).toBe("withinPolicy = true");
    expect(settings).not.toContain("withinPolicy = false");
  });

  it("is no worse insurance, no lost work, and no limit where there was none", () => {
    const expecting: Household = { ...family, children: born("2027-02-10"), delivery: { insurance: "employee" } };
    expect(suggest(expecting, TODAY).map(settingOf)).not.toContain('delivery.insurance = "resident"');
    expect(suggest(expecting, TODAY).map(settingOf)).not.toContain('delivery.insurance = "unemployment"');
    const uninsured: Household = { ...expecting, delivery: { insurance: "none" } };
    expect(suggest(uninsured, TODAY).map(settingOf)).toContain('delivery.insurance = "resident"');
    const buying: Household = { ...family, housing: { plan: "buy", purchaseArea: "other-qingdao", homesOwned: 0 } };
    expect(suggest(buying, TODAY).map(settingOf)).not.toContain('housing.purchaseArea = "shinan"');
  });

  it("is worth what it brings over what there is: a long place that is had already counts for nothing", () => {
    const children = [
      { birthDate: "2019-05-01" },
      { birthDate: "2024-01-01", nursery: { inclusive: false, until: "2026-11" } },
      { birthDate: "2026-10-01", nursery: { inclusive: true } },
    ];
    const settings = suggest({ ...family, children, delivery: { insurance: "none", difficult: false } }, TODAY).map(
      settingOf,
    );
    expect(settings.slice(0, 2)).toEqual(["delivery.inQingdao = true", "children.1.nursery.inclusive = true"]);
  });

  it("leaves the household as it is, and comes out the same again", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const before = JSON.stringify(household);
        const first = suggest(household, on);
        expect(JSON.stringify(household)).toBe(before);
        expect(suggest(household, on)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("stands best first, and says all that judging every right anew says", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const now = new Map(rightsOf(household, on).map((right) => [right.id, right]));
        const found = suggest(household, on).map(({ set, wins }) => {
          const [then, day] = "on" in set ? [household, set.on] : [answering(household, set.path, set.value), on];
          const better = rightsOf(then, day).flatMap((after) => {
            const before = now.get(after.id);
            return before && isBetter(after, before) ? [{ id: after.id, worth: worthOf(after, before) }] : [];
          });
          expect(wins.map(({ id }) => id)).toEqual(better.map(({ id }) => id));
          return { worth: better.reduce((sum, { worth }) => sum + worth, 0), count: wins.length };
        });
        const order = found.map(({ worth, count }) => `${worth} yuan, ${count} rights`);
        const sorted = [...found].sort((a, b) => b.worth - a.worth || b.count - a.count);
        expect(order).toEqual(sorted.map(({ worth, count }) => `${worth} yuan, ${count} rights`));
      }),
      { numRuns: 60 },
    );
  });

  it("holds when tried: the assessment with the change has what was promised", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        for (const { set, wins } of suggest(household, on)) {
          const then = "on" in set ? assess(household, set.on) : assess(answering(household, set.path, set.value), on);
          const told = new Map([...then.entitlements, ...then.beside].map((right) => [right.id, right]));
          const now = assess(household, on);
          const was = new Map([...now.entitlements, ...now.beside].map((right) => [right.id, right]));
          for (const { id, status, benefits } of wins) {
            expect(told.get(id)).toMatchObject({ status, benefits });
            expect(["eligible", "referred"]).toContain(status);
            expect(JSON.stringify(was.get(id)?.benefits)).not.toBe(JSON.stringify(benefits));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
