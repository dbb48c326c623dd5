import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { interview } from "@/lib/household";
import { locales } from "@/lib/i18n/locales";
import type { AssessedCase } from "./case";
import { entitlementOf } from "./rights";
import { suggestionsOf, triedOf, type Suggested } from "./suggestions";
import { lostIn, trialOf } from "./trial";

vi.mock("@/lib/entitlements/law/qingdao", async (law) =>
  (await import("@/lib/entitlements/testing/settled-law")).settled(await law()),
);

const ON = "2026-11-23";
const caseOf = (given: Household, on = ON): AssessedCase => ({ ...interview(given, on), given, on });

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: false } }],
  delivery: { inQingdao: true, insurance: "employee", difficult: false, inScopeCost: 5000 },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000, parentInHospital: false },
  father: { employed: true, parentInHospital: false },
  housing: { plan: "neither" },
  situations: [],
};

const lines = (locale: "zh" | "en", { change, wins }: Suggested) =>
  wins.map(({ title, figure }) => speak(locale)({ key: "result.suggest.win", values: { change, title, figure } }));

describe("what would change it, in words", () => {
  it.each([
    ["zh", "如果老二入普惠托位：保育费补助，每月 300 元，到2027年9月为止，共 3,300 元。"],
    [
      "en",
      "If the 2nd child takes an inclusive nursery place: Nursery fee subsidy, 300 yuan a month until September 2027, 3,300 yuan in all.",
    ],
  ] as const)("says in %s the change worth most in one sentence, with all of it", (locale, sentence) => {
    const { best } = suggestionsOf(caseOf(family));
    expect(best && lines(locale, best)).toEqual([sentence]);
  });

  it("tries a change out with what it brings, and one that brings nothing with nothing", () => {
    const now = caseOf(family);
    const { best } = suggestionsOf(now);
    expect(best && triedOf(best.set, now)).toEqual(best);
    expect(triedOf({ path: "housing.plan", value: "rent" }, now)).toMatchObject({ key: "housing.plan=rent", wins: [] });
  });

  it("offers each refused right what would turn it, and no right that nothing turns", () => {
    const { turning } = suggestionsOf(caseOf(family));
    const told = [...turning].map(([id, all]) => [id, all.map(({ key }) => key)]);
    expect(told).toEqual([["childcare-subsidy", ["children.1.nursery.inclusive=true"]]]);
  });

  it("says where to give birth while the birth is to come", () => {
    const expecting = { ...family, children: [{ birthDate: "2027-02-10" }], delivery: { inQingdao: false } };
    const { turning } = suggestionsOf(caseOf(expecting));
    const [first] = turning.get("delivery-subsidy") ?? [];
    expect(first && lines("zh", first)).toEqual(["如果在青岛分娩：住院分娩补贴，至少 500 元。"]);
  });

  it("says of a loan how much of a home, of several areas one", () => {
    const given: Household = {
      ...family,
      housing: { plan: "buy", purchaseArea: "outside", firstHome: true, fundContributor: true, assessedLoan: 600_000 },
    };
    const all = suggestionsOf(caseOf(given)).turning.get("provident-fund-loan") ?? [];
    expect(all.map(({ change }) => change.key)).toEqual(["result.suggest.if.area"]);
  });

  it("is told of each right that is refused, and of none that the family has or that is open", () => {
    const expecting: Household = {
      ...family,
      children: [{ birthDate: "2027-02-10" }],
      withinPolicy: null,
      delivery: { inQingdao: false, insurance: "none" },
    };
    const now = caseOf(expecting);
    const { turning } = suggestionsOf(now);
    expect([...turning.keys()]).toEqual(["delivery-costs", "education-tax-deduction", "free-kindergarten-year"]);
    expect(turning.get("delivery-costs")?.map(({ key }) => key)).toEqual(["delivery.insurance=resident"]);
  });

  it("is told of a right, though the same change brings more of one that the family has", () => {
    const { turning } = suggestionsOf(
      caseOf({ ...family, children: [{ birthDate: "2019-05-01" }, { birthDate: "2027-02-10" }] }),
    );
    const [birth] = turning.get("free-kindergarten-year") ?? [];
    expect(birth?.wins.map(({ id }) => id)).toEqual(["education-tax-deduction", "free-kindergarten-year"]);
    expect(turning.has("education-tax-deduction")).toBe(false);
  });

  it("holds out one line for each of several children, the one worth most first", () => {
    const children = ["2019-05-01", "2024-09-10", "2025-09-10"].map((birthDate) => ({
      birthDate,
      nursery: { inclusive: false },
    }));
    const all = suggestionsOf(caseOf({ ...family, children })).turning.get("childcare-subsidy") ?? [];
    expect(all.flatMap((one) => lines("zh", one))).toEqual([
      "如果老三入普惠托位：保育费补助，每月 380 元，到2028年9月为止，共 8,740 元。",
      "如果老二入普惠托位：保育费补助，每月 300 元，到2027年9月为止，共 3,300 元。",
    ]);
  });

  it("tells of a right that the family has in part what is new alone", () => {
    const children = [true, true, false].map((inclusive, at) => ({
      birthDate: ["2019-05-01", "2024-09-10", "2025-09-10"][at] ?? "",
      nursery: { inclusive },
    }));
    const { best } = suggestionsOf(caseOf({ ...family, children }));
    expect(best?.wins.map(({ figure }) => speak("zh")(figure))).toEqual(["每月 380 元，到2028年9月为止，共 8,740 元"]);
  });

  it("tells all that one answer brings, money or not, and which of it is money granted", () => {
    const { best } = suggestionsOf(caseOf({ ...family, withinPolicy: null }));
    expect(best?.key).toBe("withinPolicy=true");
    expect(best?.wins.map(({ id, figure, isMoney }) => [id, speak("zh")(figure), isMoney])).toEqual([
      ["delivery-subsidy", "至少 500 元", true],
      ["birth-grant", "符合基本条件，由区市或部门定", false],
      ["childcare-leave", "父母每人每年至少 10 天", false],
      ["national-childcare-allowance", "老二这一年最多 3,600 元", true],
    ]);
  });

  it("takes neither the family's own savings nor a deduction for money granted", () => {
    const housing = { plan: "buy", purchaseArea: "shinan", homesOwned: 0, fundContributor: true } as const;
    const renting = triedOf(
      { path: "housing.plan", value: "rent" },
      caseOf({ ...family, housing: { ...housing, monthlyRent: 2000 } }),
    );
    expect(renting.wins.map(({ id, figure, isMoney }) => [id, speak("zh")(figure), isMoney])).toEqual([
      ["provident-fund-rent", "每月 2,000 元", false],
    ]);
    const taxed = triedOf({ path: "tax.marginalRate", value: 0.1 }, caseOf(family));
    expect(taxed.wins.map(({ id, isMoney }) => [id, isMoney])).toEqual([
      ["infant-tax-deduction", false],
      ["education-tax-deduction", false],
    ]);
    const settled = { ...family, children: [{ birthDate: "2019-05-01" }], housing: { ...housing, monthlyRent: 2000 } };
    expect(suggestionsOf(caseOf(settled)).best).toBeUndefined();
  });

  it("is no gain of a right that comes to nothing", () => {
    const housing = { plan: "rent", purchaseArea: "shinan", homesOwned: 3 } as const;
    const children = [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10" }];
    const buying = triedOf({ path: "housing.plan", value: "buy" }, caseOf({ ...family, children, housing }));
    expect(buying.wins.map(({ id }) => id)).not.toContain("home-purchase-quota");
    const wage = { ...family.mother, maternityInsured: null, employerMonthlyWage: 0.05 };
    const poor = caseOf({ ...family, children: [{ birthDate: "2026-10-01" }], mother: wage });
    const insured = triedOf({ path: "mother.maternityInsured", value: true }, poor);
    expect(insured.wins).toEqual([]);
    expect(suggestionsOf(poor).best).toBeUndefined();
  });

  it("is nothing where only a difficult birth would bring money", () => {
    const delivery = { ...family.delivery, difficult: null };
    const now = caseOf({ ...family, children: [{ birthDate: "2026-10-01" }], delivery });
    expect(triedOf({ path: "delivery.difficult", value: true }, now).wins.map(({ isMoney }) => isMoney)).toContain(
      true,
    );
    expect(suggestionsOf(now).best).toBeUndefined();
  });

  it("never holds out a difficult birth, or an illness, as what is worth most", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { best } = suggestionsOf(caseOf(household, on));
        if (best) expect(best.key).not.toMatch(/difficult|parentInHospital|situations/);
      }),
      { numRuns: 60 },
    );
  });

  it("tells no figure but those of the family judged anew, in every language", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const now = caseOf(household, on);
        const { best, turning } = suggestionsOf(now);
        for (const suggested of [...(best ? [best] : []), ...[...turning.values()].flat()]) {
          const then = trialOf(now, suggested.set);
          for (const { id, figure } of suggested.wins) {
            const { benefits, status } = entitlementOf(assess(then.given, then.on), id);
            expect(["eligible", "referred"]).toContain(status);
            const figures = benefits.flatMap((benefit) => numbersOf(Object.values(benefit)));
            for (const locale of locales) {
              const amounts = [...speak(locale)(figure).matchAll(/([\d,.]+) (?:元|yuan|天|days?\b)/g)].map(
                ([, all]) => all,
              );
              for (const amount of amounts) expect(figures).toContain(amount);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a trial", () => {
  it("leaves the real case as it is, and names what would be lost", () => {
    const given: Household = {
      ...family,
      housing: { plan: "buy", purchaseArea: "shinan", homesOwned: 0, firstHome: true, fundContributor: true },
    };
    const now = caseOf(given);
    const before = JSON.stringify(now);
    const trial = trialOf(now, { path: "housing.plan", value: "rent" });
    expect(JSON.stringify(now)).toBe(before);
    expect(entitlementOf(trial.assessment, "provident-fund-rent").status).toBe("eligible");
    expect(lostIn(trial, now).map(speak("zh"))).toEqual(["购房套数", "公积金贷款上浮"]);
  });
});

/** Numbers as they are written in a sentence, whole yuan of an estimate too. */
function numbersOf(values: readonly unknown[]): readonly string[] {
  return values
    .filter((value): value is number => typeof value === "number")
    .flatMap((value) => [
      value.toLocaleString("en"),
      Math.round(value).toLocaleString("en"),
      value.toFixed(2),
      value.toLocaleString("en", { minimumFractionDigits: 2 }),
    ]);
}
