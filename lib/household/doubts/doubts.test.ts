import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepTyped } from "../keep-typed";
import { noAnswers } from "../typed";
import { doubtsIn, keepAsTyped, takeInstead } from "./index";
import { usual } from "./usual";

const ON = "2026-11-23";
const of = (path: string, value: number) => {
  const [group = "", field = ""] = path.split(".");
  return doubtsIn({ [group]: { [field]: value } }, []);
};

describe("an improbable number is asked back, with what may have been meant", () => {
  it.each([
    ["housing.price", 60, [600_000]],
    ["housing.price", 200, [2_000_000]],
    ["housing.price", 10, [100_000]],
    ["housing.price", 5_000, [50_000_000]],
    ["housing.price", 9.99, []],
    ["housing.price", 5_001, []],
    ["housing.price", 150.5, [1_505_000]],
    ["housing.price", 0.3, []],
    ["housing.price", 12_000, []],
    ["housing.price", 200_000_000, []],
    ["housing.assessedLoan", 60, [600_000]],
    ["housing.assessedLoan", 200, [2_000_000]],
    ["housing.downPaymentRatio", 0.003, [0.3]],
    ["housing.downPaymentRatio", 0.03, [0.3]],
    ["housing.downPaymentRatio", 0, []],
    ["housing.monthlyRent", 3.5, [3_500]],
    ["housing.monthlyRent", 0.35, [3_500]],
    ["mother.employerMonthlyWage", 0.9, [9_000]],
    ["mother.employerMonthlyWage", 8, [8_000]],
    ["mother.employerMonthlyWage", 108_000, []],
    ["delivery.inScopeCost", 1.2, [12_000, 1_200]],
    ["housing.homesOwned", 12, []],
  ])("%s %d: %j", (path, value, instead) => {
    expect(of(path, value)).toEqual([{ path, value, instead, key: `${path}=${value}` }]);
  });

  it.each([
    ["housing.price", 600_000],
    ["housing.assessedLoan", 0],
    ["housing.assessedLoan", 800_000],
    ["housing.downPaymentRatio", 0.3],
    ["housing.downPaymentRatio", 1],
    ["housing.monthlyRent", 1_500],
    ["mother.employerMonthlyWage", 9_876.54],
    ["delivery.inScopeCost", 0],
    ["delivery.inScopeCost", 8_200],
    ["housing.homesOwned", 3],
  ])("%s %d is not", (path, value) => {
    expect(of(path, value)).toEqual([]);
  });

  it("and so is a first home beside others", () => {
    const [doubt] = doubtsIn({ housing: { firstHome: true, homesOwned: 3 } }, []);
    expect(doubtsIn({ housing: { firstHome: true, homesOwned: 2 } }, [])[0]?.key).not.toBe(doubt?.key);
    expect(doubtsIn({ housing: { firstHome: true, homesOwned: 2 } }, [String(doubt?.key)])).toHaveLength(1);
    expect(doubtsIn({ housing: { firstHome: true, homesOwned: 3 } }, [String(doubt?.key)])).toEqual([]);
    expect(doubt).toMatchObject({ path: "housing.firstHome", value: true, instead: [] });
    expect(doubtsIn({ housing: { firstHome: true, homesOwned: 0 } }, [])).toEqual([]);
    expect(doubtsIn({ housing: { firstHome: false, homesOwned: 3 } }, [])).toEqual([]);
    expect(doubtsIn({ housing: { firstHome: true, homesOwned: null } }, [])).toEqual([]);
  });
});

describe("settling a doubt", () => {
  const typed = (text: string) => {
    const answers = noAnswers();
    answers.housing.downPaymentRatio.text = text;
    return answers;
  };
  const doubts = (answers: ReturnType<typeof typed>) =>
    doubtsIn(keepTyped(answers, ON).household, answers.settled).map(({ value }) => value);

  it("changes nothing but what the family takes instead", () => {
    const answers = typed("0.3");
    const [doubt] = doubtsIn(keepTyped(answers, ON).household, []);
    const meant = doubt && takeInstead(answers, doubt, 0.3);
    expect(meant?.housing.downPaymentRatio).toEqual({ text: "30", unsure: false });
    expect(meant && doubts(meant)).toEqual([]);
    expect(answers).toEqual(typed("0.3"));
  });

  it("takes an amount as it was meant, and no other field for a share", () => {
    const [doubt] = doubtsIn({ housing: { price: 60 } }, []);
    const meant = doubt && takeInstead(noAnswers(), doubt, 600_000);
    expect(meant?.housing.price).toEqual({ text: "600000", unsure: false });
  });

  it("is remembered once, beside others", () => {
    const doubt = { path: "housing.price", value: 60, instead: [], key: "housing.price=60" } as const;
    const once = keepAsTyped({ ...noAnswers(), settled: ["housing.price=60", "housing.price=70"] }, doubt);
    expect(once.settled).toEqual(["housing.price=70", "housing.price=60"]);
  });

  it("keeps what was typed, and asks again only of another number", () => {
    const answers = typed("0.3");
    const [doubt] = doubtsIn(keepTyped(answers, ON).household, []);
    const kept = doubt ? keepAsTyped(answers, doubt) : answers;
    expect(kept.housing).toEqual(answers.housing);
    expect(doubts(kept)).toEqual([]);
    expect(doubts({ ...typed("0.4"), settled: kept.settled })).toEqual([0.004]);
  });
});

it("what is offered is never doubtful itself", () => {
  const value = fc.double({ min: 0, max: 1_000_000_000, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(usual)),
      value,
      fc.integer({ min: 0, max: 9 }),
      (path, number, smaller) => {
        for (const doubt of of(path, number / 10 ** smaller)) {
          for (const meant of doubt.instead) expect(of(path, meant)).toEqual([]);
        }
      },
    ),
  );
});
