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
