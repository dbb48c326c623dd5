import { describe, expect, it } from "vitest";
import { assess, type Child, type FieldPath, type Household } from "@/lib/entitlements";
import { entitlementOf, type RightId } from "./rights";
import { failsIdly, whyNot } from "./why-not";

const ON = "2026-11-23";

/** The conditions told, in their order, each with the child it is about; and the one answer that would turn the right. */
function why(right: RightId, household: Household) {
  const { conditions, oneAnswer } = whyNot(entitlementOf(assess(household, ON), right), household.children ?? []);
  return { told: conditions.map(({ id, child }) => (child === undefined ? id : `${id} ${child}`)), oneAnswer };
}

const eldest: Child = { birthDate: "2010-01-01" };
const child = (birthDate: string, nursery?: Child["nursery"]): Child => ({ birthDate, nursery });
const twoBorn = [eldest, child("2026-10-01")];
const renting = (housing: Household["housing"]): Household => ({
  children: twoBorn,
  housing: { plan: "rent", homesOwned: 0, fundContributor: true, ...housing },
});

describe("of a right that one answer alone stands against", () => {
  it.each<[string, RightId, Household, string, FieldPath]>([
    [
      "a yes or no",
      "provident-fund-rent",
      renting({ fundContributor: false }),
      "contributesToFund",
      "housing.fundContributor",
    ],
    [
      "one of a few",
      "birth-grant",
      { children: twoBorn, withinPolicy: true, residency: "elsewhere" },
      "registeredInQingdao",
      "residency",
    ],
    ["the family's circumstances", "return-to-work", { situations: [] }, "careerBreak", "situations"],
    [
      "a child's place",
      "childcare-subsidy",
      { children: [eldest, child("2025-01-01", { inclusive: false })] },
      "inclusivePlace 1",
      "children.1.nursery.inclusive",
    ],
  ])("that answer is named: %s", (_, right, household, condition, oneAnswer) => {
    expect(why(right, household)).toEqual({ told: [condition], oneAnswer });
  });

  it("none is named where it is a number, or a date: those are not picked", () => {
    expect(why("provident-fund-rent", renting({ homesOwned: 1 }))).toEqual({
      told: ["noHomeOwned"],
      oneAnswer: undefined,
    });
    expect(why("child-health", { children: [eldest] })).toEqual({ told: ["childUnderSeven"], oneAnswer: undefined });
  });
});

describe("of several conditions", () => {
  it("what nothing changes comes first, and what can be changed after it in the order of the clause", () => {
    const household: Household = { ...renting({ plan: "buy", fundContributor: false }), children: [eldest] };
    expect(why("provident-fund-rent", household).told).toEqual(["severalChildren", "renting", "contributesToFund"]);
  });

  it("no one answer turns the right where two must change, or where something stands that no answer changes", () => {
    expect(why("provident-fund-rent", renting({ plan: "buy", fundContributor: false }))).toEqual({
      told: ["renting", "contributesToFund"],
      oneAnswer: undefined,
    });
    expect(why("provident-fund-rent", { ...renting({ plan: "buy" }), children: [eldest] }).oneAnswer).toBeUndefined();
  });

  it("one that fails only because another does is not told", () => {
    const household: Household = { children: [], delivery: { inQingdao: true } };
    const right = entitlementOf(assess(household, ON), "delivery-subsidy");
    const failing = right.conditions.filter(({ holds }) => holds === false);
    expect(failing.map((one) => [one.id, failsIdly(one, right)])).toEqual([
      ["hasBirth", false],
      ["underPlan", true],
    ]);
    expect(why("delivery-subsidy", household).told).toEqual(["hasBirth"]);
  });

  it("one that fails of a child only because another does, fails of its own accord of the next child", () => {
    const children = [eldest, child("2025-01-01", { inclusive: true, until: "2026-08" })];
    const right = entitlementOf(assess({ children }, ON), "childcare-subsidy");
    const months = right.conditions.filter(({ id }) => id === "subsidisedMonth");
    expect(months.map((one) => [one.child, one.holds, failsIdly(one, right)])).toEqual([
      [0, false, true],
      [1, false, false],
    ]);
  });
});

describe("of two parents", () => {
  const nursing = (mother: Household["mother"], father: Household["father"]) =>
    why("elder-nursing-leave", { mother, father }).told;
  const healthy = { employed: true, parentInHospital: false };

  it("who stand alike, it is told of both", () => {
    expect(nursing(healthy, healthy)).toEqual(["motherParentInHospital", "fatherParentInHospital"]);
  });

  it("it is told of the one of whom less would have to change", () => {
    expect(nursing({ employed: false, parentInHospital: false }, healthy)).toEqual(["fatherParentInHospital"]);
    expect(nursing(healthy, { employed: false, parentInHospital: false })).toEqual(["motherParentInHospital"]);
  });

  it("it is told of the one of whom all else is known", () => {
    expect(nursing({ parentInHospital: false }, healthy)).toEqual(["fatherParentInHospital"]);
    expect(nursing(healthy, { parentInHospital: false })).toEqual(["motherParentInHospital"]);
  });

  it("what the family lacks as a whole is told once, with what each parent lacks", () => {
    const parents = { mother: { employed: false }, father: { employed: false } };
    expect(why("childcare-leave", { children: twoBorn, withinPolicy: false, ...parents }).told).toEqual([
      "withinPolicy",
      "motherEmployed",
      "fatherEmployed",
    ]);
  });
});

describe("of several children", () => {
  const subsidy = (...children: readonly Child[]) => why("childcare-subsidy", { children: [eldest, ...children] });
  const left = { inclusive: true, until: "2026-08" };

  it("it is told of the one whom an answer helps, before one whose place would have to be another", () => {
    const answered = child("2025-01-01", { inclusive: false });
    const moved = { told: ["inclusivePlace 2"], oneAnswer: "children.2.nursery.inclusive" };
    expect(subsidy(child("2025-06-01", left), answered)).toEqual(moved);
  });

  it("the months of a place are no one answer", () => {
    expect(subsidy(child("2025-01-01", left))).toEqual({ told: ["subsidisedMonth 1"], oneAnswer: undefined });
  });

  it("it is told of the one whose place has months that could be others, before one whom nothing helps", () => {
    expect(subsidy(child("2025-01-01", left), child("2023-01-01")).told).toEqual(["subsidisedMonth 1"]);
    expect(subsidy(child("2023-01-01"), child("2025-01-01", left)).told).toEqual(["subsidisedMonth 2"]);
  });

  it("whom nothing helps, it is told of the one in a place, though another is younger", () => {
    const [inPlace, atHome] = [child("2022-01-01", { inclusive: true }), child("2023-01-01", { inclusive: false })];
    expect(subsidy(inPlace, atHome).told).toEqual(["underThree 1"]);
    expect(subsidy(atHome, inPlace).told).toEqual(["underThree 2"]);
    expect(subsidy(child("2022-01-01"), atHome).told).toEqual(["underThree 2", "inclusivePlace 2"]);
  });

  it("it is told of the youngest, in whatever order they are listed; of twins, of the second", () => {
    expect(subsidy(child("2022-01-01"), child("2023-01-01")).told).toEqual(["underThree 2"]);
    expect(subsidy(child("2023-01-01"), child("2022-01-01")).told).toEqual(["underThree 1"]);
    expect(subsidy(child("2023-01-01"), child("2023-01-01")).told).toEqual(["underThree 2"]);
  });
});

it("of a family without a child, judged for each child, that is told", () => {
  expect(why("childcare-subsidy", { children: [] })).toEqual({ told: ["hasChild"], oneAnswer: undefined });
});

it("nothing is told of a right that nothing stands against", () => {
  expect(why("hpv-vaccination", { situations: ["school-age-girl"] })).toEqual({ told: [], oneAnswer: undefined });
});
