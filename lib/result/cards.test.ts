import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { cardOf } from "./cards";
import { entitlementOf, type RightId } from "./rights";

const ON = "2026-11-23";
const zh = speak("zh");

function cardFor(id: RightId, given: Household) {
  const of = { ...interview(given, ON), given, on: ON };
  return cardOf(entitlementOf(of.assessment, id), of);
}

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10" }, { birthDate: "2026-10-01" }],
  delivery: { inQingdao: true, insurance: "employee" },
  mother: { employed: true, maternityInsured: true },
};

describe("what each benefit of a right brings", () => {
  const gains = (id: RightId, of = family) =>
    cardFor(id, of).gains.map(({ bound, who, period }) => [bound, who, period].map((one) => one && zh(one)));

  it("is told with the child or the parent it is for, and its months or days", () => {
    expect(gains("infant-tax-deduction")).toEqual([
      ["数额确定", "老二（2024年9月10日生）", "到2027年8月为止"],
      ["数额确定", "老三（2026年10月1日生）", "到2029年9月为止"],
    ]);
    expect(gains("maternity-leave")).toEqual([["最低数，可能更多", "母亲", "2026年10月1日到2027年3月7日"]]);
    expect(gains("delivery-subsidy")).toEqual([["最低数，可能更多", undefined, undefined]]);
  });

  it("is told of a service where it is a child's own, without a figure to be bound", () => {
    expect(gains("free-kindergarten-year")[0]).toEqual(["不用申请", "老二（2024年9月10日生）", "2030年9月到2031年8月"]);
    expect(gains("child-health")).toEqual([]);
  });

  it("is told of a loan step by step, the usable amount once it is certain", () => {
    const housing = {
      ...({ plan: "buy", purchaseArea: "shinan", homesOwned: 0, firstHome: true, fundContributor: true } as const),
    };
    const loan = (more: object) =>
      cardFor("provident-fund-loan", { ...family, housing: { ...housing, ...more } }).gains;
    const steps = [
      { id: "assessed", amount: 600_000 },
      { id: "uplifted", amount: 720_000 },
    ];
    expect(loan({ assessedLoan: 600_000 }).map(({ loan: of }) => of)).toEqual([steps]);
    expect(loan({ assessedLoan: 600_000, price: 1_000_000, downPaymentRatio: 0.3 }).map(({ loan: of }) => of)).toEqual([
      [...steps, { id: "available", amount: 700_000 }],
    ]);
    expect(loan({})[0]?.loan).toEqual([]);
    expect(cardFor("delivery-subsidy", family).gains[0]).not.toHaveProperty("loan");
  });
});

describe("what would sharpen a figure", () => {
  const refined = (of: Household) => cardFor("maternity-leave", of).refine.map(({ path }) => path);
  const bill = (of: Household) => cardFor("delivery-costs", of).refine.map(({ path }) => path);
  const due: Household = { ...family, children: [{ birthDate: "2026-12-24" }] };

  it("are the answers that it waits for", () => {
    expect(refined(family)).toEqual(["delivery.difficult"]);
    expect(bill({ ...family, delivery: { inQingdao: true, insurance: "resident" } })).toEqual(["delivery.inScopeCost"]);
  });

  it("is nothing that only the birth will show", () => {
    expect(bill({ ...due, delivery: { inQingdao: true, insurance: "resident" } })).toEqual([]);
    expect(refined(due)).toEqual(["delivery.difficult"]);
  });
});

describe("of two parents, one is enough", () => {
  const isEnough = (of: Household) => cardFor("childcare-leave", of).oneIsEnough;

  it("where one has it and the other has not; not where both have it, and not where neither does", () => {
    expect(isEnough({ ...family, mother: { employed: true }, father: { employed: false } })).toBe(true);
    expect(isEnough({ ...family, mother: { employed: true }, father: { employed: true } })).toBe(false);
    expect(isEnough({ ...family, mother: { employed: false }, father: { employed: false } })).toBe(false);
  });
});

it("what must be known beside a figure is told where there is one", () => {
  const remarks = (employed: boolean) => cardFor("maternity-leave", { ...family, mother: { employed } }).remarks.length;
  expect(remarks(true)).toBeGreaterThan(0);
  expect(remarks(false)).toBe(0);
});

describe("a right that begins in more than a year", () => {
  const isLater = (...births: readonly string[]) =>
    cardFor("free-kindergarten-year", { children: births.map((birthDate) => ({ birthDate })) }).isLater;

  it("is put off: nobody has to see to it yet", () => {
    expect(isLater("2026-10-01")).toBe(true);
    // The last year of kindergarten of one begins in September 2027, ten months ahead.
    expect(isLater("2022-03-01")).toBe(false);
    expect(isLater("2022-03-01", "2026-10-01")).toBe(false);
  });

  it("is no right that has no beginning, or brings nothing", () => {
    expect(cardFor("delivery-subsidy", family).isLater).toBe(false);
    expect(cardFor("childcare-subsidy", {}).isLater).toBe(false);
  });

  it("is not one that begins in just a year", () => {
    const placed = (from: string): Household => ({
      ...family,
      children: [{ birthDate: "2019-05-01" }, { birthDate: "2026-10-01", nursery: { inclusive: true, from } }],
    });
    expect(cardFor("childcare-subsidy", placed("2027-11")).isLater).toBe(false);
    expect(cardFor("childcare-subsidy", placed("2027-12")).isLater).toBe(true);
  });
});

describe("what was assumed", () => {
  const twoBirths: Household = { ...family, children: [{ birthDate: "2026-01-02" }, { birthDate: "2026-11-01" }] };
  const latestOnly = { key: "assumptions.latest-birth-only" };

  it("of the birth that is meant stands beside the figure, and not again among the rest", () => {
    const { remarks, assumptions } = cardFor("maternity-insurance", twoBirths);
    expect(remarks).toContainEqual(latestOnly);
    expect(assumptions).toEqual([{ key: "assumptions.allowance-national-days" }]);
  });

  it("stands among the rest where there is no figure", () => {
    const { remarks, assumptions } = cardFor("delivery-subsidy", { ...twoBirths, delivery: { inQingdao: false } });
    expect([remarks, assumptions]).toEqual([[], [latestOnly]]);
  });
});

it("why not is told of a right that is refused, not of one that one parent has", () => {
  const of: Household = { ...family, mother: { employed: true }, father: { employed: false } };
  expect(cardFor("childcare-leave", of).failures).toEqual([]);
  expect(cardFor("paternity-leave", of).failures).not.toEqual([]);
});

describe("what became of its ground", () => {
  const notes = (id: RightId, of: Household) => cardFor(id, of).notes.map(zh).join();

  it("is told of maternity leave where the province adds days: not of a birth outside the policy", () => {
    expect(notes("maternity-leave", family)).toContain("《山东省人口与计划生育条例》");
    expect(notes("maternity-leave", { ...family, withinPolicy: null })).toContain("《山东省人口与计划生育条例》");
    expect(notes("maternity-leave", { ...family, withinPolicy: false })).not.toContain("《山东省人口与计划生育条例》");
    expect(notes("childcare-leave", { ...family, withinPolicy: false })).toContain("《山东省人口与计划生育条例》");
  });
});
