import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { choices } from "./choices";
import { answerTo, fields } from "./facts/fields";
import type { Household } from "./household";
import { stakeOf } from "./stakes";
import { cases } from "./testing/arbitraries";
import { born } from "./testing/judge";
import { TODAY } from "./testing/today";
import { answering } from "./values/answering";
import { isGranted, isWithoutLimit, sizeOf } from "./worth";

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2025-09-10" }, { birthDate: "2025-09-10" }],
};

describe("what is at stake", () => {
  it("is nothing at least, and at most what all answers bring together", () => {
    const stake = stakeOf("childcare-subsidy", family, TODAY);
    expect(stake).toMatchObject({ least: "nothing", between: true });
    expect(stake?.most.benefits.map((benefit) => "amount" in benefit && benefit.amount)).toEqual([300, 380]);
    expect(stake?.most.money).toBe(23 * (300 + 380));
  });

  it("follows what an answer opens: leave waits for a difficult birth once it is known that she works", () => {
    const mother = { ...family, children: born("2019-05-01", "2026-11-01", "2026-11-01") };
    const stake = stakeOf("maternity-leave", mother, TODAY);
    expect(stake).toMatchObject({ least: "nothing", most: { benefits: [{ days: 188 }] }, between: true });
    expect(stake?.most.household).toMatchObject({ mother: { employed: true }, delivery: { difficult: true } });
    expect(stakeOf("maternity-leave", { ...mother, mother: { employed: true } }, TODAY)).toMatchObject({
      ...{ least: { benefits: [{ days: 173 }] }, most: { benefits: [{ days: 188 }] } },
      ...{ between: false },
    });
  });

  it("may be that nothing limits the family", () => {
    const buying: Household = { ...family, housing: { plan: "buy", homesOwned: 0 } };
    expect(stakeOf("home-purchase-quota", buying, TODAY)).toMatchObject({
      ...{ least: "noLimit" },
      most: { benefits: [{ limit: 3, remaining: 3 }] },
    });
  });

  it("is no figure where there is none, and none that hangs on how many children there are", () => {
    expect(stakeOf("hpv-vaccination", {}, TODAY)).toBeUndefined();
    expect(stakeOf("childcare-subsidy", {}, TODAY)).toBeUndefined();
  });

  it("counts no own savings as money", () => {
    const stake = stakeOf("provident-fund-rent", { ...family, housing: { plan: "rent", monthlyRent: 3000 } }, TODAY);
    expect(stake?.most.benefits).not.toEqual([]);
    expect(stake?.most.money).toBe(0);
  });

  it("holds whatever is answered: no answers bring less than the least, or more than the most", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ({ household, on }, draws) => {
        const answered = fields.reduce((of, { path, name, child }, place) => {
          const some = name === "housing.homesOwned" ? [0, 1, 2, 3, 4, 5, 12] : choices[name];
          const isThere = child === undefined || child < (household.children?.length ?? 0);
          if (!some || !isThere || answerTo(of, name, child) !== undefined) return of;
          return answering(of, path, some[(draws[place] ?? 0) % some.length]);
        }, household);
        const [now, then] = [household, answered]
          .map((of) => assess(of, on))
          .map((one) => [...one.entitlements, ...one.beside]);
        for (const [place, { id, missing, refine }] of (now ?? []).entries()) {
          const after = then?.[place];
          const stake = missing.length + refine.length > 0 ? stakeOf(id, household, on) : undefined;
          if (!stake || !after || after.status === "unknown") continue;
          const { least, most } = stake;
          if (isGranted(after)) {
            expect(sizeOf(after)).toBeLessThanOrEqual(sizeOf(most));
            expect(sizeOf(after)).toBeGreaterThanOrEqual(typeof least === "string" ? 0 : sizeOf(least));
          } else if (isWithoutLimit(after)) expect(least).not.toBeTypeOf("object");
          else expect(least).toBe("nothing");
        }
      }),
      { numRuns: 200 },
    );
  });

  it("can be had: the family with those answers has it", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { entitlements, beside } = assess(household, on);
        for (const { id, missing, refine } of [...entitlements, ...beside]) {
          const stake = missing.length + refine.length > 0 ? stakeOf(id, household, on) : undefined;
          for (const end of stake ? [stake.most, stake.least] : []) {
            if (typeof end === "string") continue;
            const had = assess(end.household, on);
            const right = [...had.entitlements, ...had.beside].find((one) => one.id === id);
            expect(right).toMatchObject({ benefits: end.benefits });
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
