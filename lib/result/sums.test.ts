import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import type { RightId } from "./rights";
import { sumsOf } from "./sums";

const ON = "2026-11-23";

function sum(id: RightId, given: Household) {
  const found = sumsOf({ ...interview(given, ON), given, on: ON }).find((one) => one.id === id);
  if (!found) throw new Error(`No sum leads to ${id}.`);
  return found;
}

const placed = (birthDate: string, from: string) => ({ birthDate, nursery: { inclusive: true, from } });
const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10" }],
};
const housing = { plan: "buy", purchaseArea: "shinan", firstHome: true, fundContributor: true } as const;

describe("how a sum stands", () => {
  it("has its figure and waits for nothing, waits for its questions, or says why there is none", () => {
    const born: Household = { ...family, delivery: { inQingdao: true } };
    expect(sum("delivery-subsidy", born)).toMatchObject({ state: "known", waitsFor: [] });
    expect(sum("delivery-subsidy", family)).toMatchObject({ state: "open", waitsFor: ["delivery.inQingdao"] });
    expect(sum("delivery-subsidy", { ...family, delivery: { inQingdao: false } })).toMatchObject({
      ...{ state: "none", waitsFor: [], notes: [] },
      figure: { key: "conditions.deliveredInQingdao.fails" },
    });
  });

  it("is nothing where the family has the right, and it comes to nothing", () => {
    expect(sum("home-purchase-quota", { ...family, housing: { ...housing, homesOwned: 3 } }).state).toBe("none");
    expect(sum("home-purchase-quota", { ...family, housing: { ...housing, homesOwned: 1 } }).state).toBe("known");
  });
});

describe("the subsidy of several children", () => {
  it("is told together as what there is in all, while nothing is paid yet", () => {
    const children = [{ birthDate: "2019-05-01" }, placed("2025-09-10", "2026-12"), placed("2026-02-01", "2027-03")];
    const { figure, notes } = sum("childcare-subsidy", { ...family, children });
    expect(figure).toEqual({ key: "result.sum.inAll", values: { remaining: 22 * 300 + 23 * 380 } });
    expect(notes.map(({ key, values }) => [key, values?.["month"]])).toEqual([
      ["result.sum.ownLater", { month: "2026-12" }],
      ["result.sum.ownLater", { month: "2027-03" }],
      ["result.sum.remaining", undefined],
    ]);
  });

  it("of one that begins this month, no beginning is told", () => {
    const children = [{ birthDate: "2019-05-01" }, placed("2025-09-10", "2026-11")];
    const { notes } = sum("childcare-subsidy", { ...family, children });
    expect(notes.map(({ key }) => key)).toEqual(["result.sum.remaining"]);
  });
});

describe("beside the figure stands", () => {
  const limits = (more: Household["housing"]) =>
    sum("home-purchase-quota", { ...family, housing: { ...housing, ...more } }).notes.filter(
      ({ key }) => key === "result.sum.homes",
    );
  const loans = (more: Household["housing"]) =>
    sum("provident-fund-loan", { ...family, housing: { ...housing, ...more } }).notes;

  it("of homes how many there may be and are, once that is said", () => {
    expect(limits({ homesOwned: 1 })).toMatchObject([{ values: { limit: 3, owned: 1 } }]);
    expect(limits({})).toEqual([]);
  });

  it("of a loan what it comes to, once one was assessed, and unless nothing is raised", () => {
    expect(loans({ assessedLoan: 600_000 })).toMatchObject([{ key: "result.sum.loan", values: { uplifted: 720_000 } }]);
    expect(loans({})).toEqual([]);
    expect(loans({ assessedLoan: 0 })).toEqual([]);
  });
});
