import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, fields, type Assessment, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { isUnanswered, withAnswer } from "./fill";
import { interview, notHeld, untilBirth, type AskedQuestion, type Interview } from "./interview";
import { questionOn, steps } from "./questions";
import { samplesOf } from "./samples";
import { stepsAsked } from "./way";
import { withValue } from "./with-value";

const TODAY = "2026-11-23";
const runs = { numRuns: 150 };

const asks = (household: Household) => interview(household, TODAY).asked.map(({ path }) => path);
const verdicts = ({ entitlements, beside }: Assessment) =>
  [...entitlements, ...beside].map(({ id, status, benefits }) => ({ id, status, benefits }));
const waitsFor = ({ entitlements, beside }: Assessment) =>
  new Set([...entitlements, ...beside].flatMap(({ missing, refine }) => [...missing, ...refine]));

describe("the interview", () => {
  it("begins with the registration and the children, and goes on to the policy once there are any", () => {
    const inFamily = (asked: readonly AskedQuestion[]) =>
      asked.filter(({ step }) => step === "family").map(({ path }) => path);
    expect(inFamily(interview({}, TODAY).asked)).toEqual(["residency", "children"]);
    expect(inFamily(interview({ children: [] }, TODAY).asked)).toEqual(["residency", "children"]);
    const begun = interview({}, TODAY, { spoilt: ["children.0.birthDate"] });
    expect(inFamily(begun.asked)).toEqual(["residency", "children", "withinPolicy"]);
  });

  it("asks about nursery places of children who can still use one", () => {
    const children = [{ birthDate: "2023-11-23" }, { birthDate: "2025-01-01" }, { birthDate: "2027-01-01" }];
    const places = asks({ residency: "qingdao", withinPolicy: true, children }).filter((path) =>
      path.includes("nursery"),
    );
    expect(places).toEqual(["children.1.nursery.inclusive", "children.2.nursery.inclusive"]);
  });

  it("asks the tax rate of a family whose only deduction stands beside the plan", () => {
    expect(asks({ children: [{ birthDate: "2016-05-01" }] })).toContain("tax.marginalRate");
  });

  it("asks for no price of a family that plans no home", () => {
    expect(asks({ housing: { plan: "neither" } }).filter((path) => path.startsWith("housing."))).toEqual([
      "housing.plan",
    ]);
  });

  it("leaves out an answer that no longer matters", () => {
    const { household } = interview({ housing: { plan: "neither", price: 1_000_000 } }, TODAY);
    expect(household).toEqual({ housing: { plan: "neither" } });
  });

  it("keeps months and the start of leave with the answers they belong to", () => {
    const nursery = { inclusive: true, from: "2026-12", until: "2027-06" };
    const answers: Household = {
      residency: "qingdao",
      withinPolicy: true,
      children: [{ birthDate: "2020-01-01" }, { birthDate: "2026-10-01", nursery }],
      mother: { employed: true, leaveStart: "2026-09-20" },
    };
    expect(interview(answers, TODAY).household).toEqual(answers);
  });

  it.each<[string, Household, readonly string[]]>([
    ["of a home, the plan alone", {}, ["housing.plan"]],
    [
      "what somebody was not sure of, whatever stands before",
      { housing: { purchaseArea: null } },
      ["housing.plan", "housing.purchaseArea"],
    ],
    ["of a home to buy, where it is first", { housing: { plan: "buy" } }, ["housing.plan", "housing.purchaseArea"]],
    [
      "of a home to buy in a place, all that no open answer can make idle",
      { residency: "qingdao", housing: { plan: "buy", purchaseArea: "shinan" } },
      ["housing.plan", "housing.purchaseArea", "housing.homesOwned", "housing.firstHome"],
    ],
    ["of a home to rent, how many there are", { housing: { plan: "rent" } }, ["housing.plan", "housing.homesOwned"]],
    ["no more than the plan of those not sure of it", { housing: { plan: null } }, ["housing.plan"]],
  ])("asks %s", (_, answers, expected) => {
    const children = [{ birthDate: "2024-03-01" }, { birthDate: "2026-10-01" }];
    expect(asks({ children, ...answers }).filter((path) => path.startsWith("housing."))).toEqual(expected);
  });

  it.each<[string, Household, readonly string[]]>([
    ["the mother's age", {}, ["mother.age35OrOver"]],
    ["the mother's age", { situations: [] }, ["mother.age35OrOver"]],
    ["the mother's age", { situations: null }, ["mother.age35OrOver"]],
    ["a parent in hospital", { mother: { employed: null } }, ["mother.parentInHospital", "father.parentInHospital"]],
    ["the birth", {}, ["delivery.inQingdao", "delivery.insurance", "delivery.difficult", "mother.maternityInsured"]],
  ])("does not ask about %s before it must", (_, answers, unasked) => {
    expect(unasked.filter((path) => asks(answers).includes(path))).toEqual([]);
  });

  it("asks for the mother's age once assisted reproduction needs it", () => {
    expect(asks({ situations: ["assisted-reproduction"] })).toContain("mother.age35OrOver");
  });

  describe("before the birth", () => {
    const mother = { employed: true, maternityInsured: true };
    const of = (birthDate: string, delivery: Household["delivery"] = {}) =>
      interview(
        { withinPolicy: true, children: [{ birthDate }], mother, delivery: { insurance: "resident", ...delivery } },
        TODAY,
      );
    const at = (path: string, { asked }: Interview) => asked.find((question) => question.path === path);

    it("asks about a difficult delivery as what is planned", () => {
      expect(at("delivery.difficult", of("2027-02-01"))).toMatchObject({ planned: true, open: true });
      expect(at("delivery.difficult", of("2026-10-01"))?.planned).toBeUndefined();
    });

    it("does not ask for the hospital's bill, but keeps one that is given", () => {
      expect(at("delivery.inScopeCost", of("2027-02-01"))).toBeUndefined();
      expect(at("delivery.inScopeCost", of("2026-10-01"))).toBeDefined();
      expect(at("delivery.inScopeCost", of("2027-02-01", { inScopeCost: 5000 }))).toMatchObject({ open: false });
    });
  });

  it("keeps what is answered behind an open gate, and what is typed there and cannot be used", () => {
    const area = "housing.purchaseArea";
    expect(asks({ housing: { purchaseArea: "outside" } })).toContain(area);
    expect(interview({ housing: { purchaseArea: "outside" } }, TODAY).household.housing).toEqual({
      purchaseArea: "outside",
    });
    const { asked, held } = interview({}, TODAY, { spoilt: ["housing.price"] });
    expect(asked.map(({ path }) => path)).not.toContain("housing.price");
    expect(held.map(({ path }) => path)).toContain(area);
    const buying = { children: [{ birthDate: "2010-01-01" }, { birthDate: "2012-01-01" }], housing: { plan: "buy" } };
    const spoilt = interview(buying as Household, TODAY, { spoilt: ["housing.firstHome"] });
    expect(spoilt.asked.map(({ path }) => path)).toContain("housing.firstHome");
  });

  it("takes “not sure” for open, and asks on", () => {
    const { asked } = interview({ residency: null }, TODAY);
    expect(asked[0]).toMatchObject({ path: "residency", open: true, step: "family" });
  });
});

it("of some questions, those that are not held back stay, in their order", () => {
  const of = interview({ children: [{ birthDate: "2027-01-01" }] }, TODAY);
  const [first, second] = of.held;
  expect(second).toBeDefined();
  const all = [...of.held.slice(0, 1), ...of.asked, ...of.held.slice(1)];
  expect(notHeld(all, of)).toEqual(of.asked);
  expect(notHeld([{ path: "residency" }], { held: [] })).toEqual([{ path: "residency" }]);
  expect(notHeld(of.held.slice(0, 1), { held: first ? [first] : [] })).toEqual([]);
});

it("only the birth shows how it went: until the day before it is asked as planned, or not at all", () => {
  const due = (birthDate: string): Household => ({ children: [{ birthDate: "2020-01-01" }, { birthDate }] });
  expect(untilBirth(questionOn("delivery.difficult"), due("2026-11-24"), TODAY)).toBe("planned");
  expect(untilBirth(questionOn("delivery.inScopeCost"), due("2026-11-24"), TODAY)).toBe("unknown");
  expect(untilBirth(questionOn("delivery.inScopeCost"), due(TODAY), TODAY)).toBeUndefined();
  expect(untilBirth(questionOn("residency"), due("2026-11-24"), TODAY)).toBeUndefined();
  expect(untilBirth(questionOn("delivery.inScopeCost"), {}, TODAY)).toBeUndefined();
});

const placeOf = (path: string) => fields.findIndex((field) => field.path === path);

/** The answers before a question. */
function upTo(path: string, household: Household): Household {
  return fields.slice(0, placeOf(path)).reduce<Household>((before, field) => withAnswer(before, field, household), {});
}

/** Fields with a default say nothing by themselves: without the answer they belong to, they are left out. */
function withoutStrays({ children, mother, ...rest }: Household): Household {
  return {
    ...rest,
    children: children?.map(({ birthDate, nursery }) =>
      typeof nursery?.inclusive === "boolean" ? { birthDate, nursery } : { birthDate },
    ),
    mother: typeof mother?.employed === "boolean" ? mother : mother && { ...mother, leaveStart: undefined },
  };
}

describe("for any family, the interview", () => {
  it("comes to the verdicts of all answers given", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        expect(verdicts(interview(household, on).assessment)).toEqual(verdicts(assess(withoutStrays(household), on)));
      }),
      runs,
    );
  });

  it("asks what some right, judged by the answers before, waits for, or holds it back; and nothing else", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { asked, held } = interview(household, on);
        const [put, back] = [asked, held].map((of) => new Set(of.map(({ path }) => path)));
        let before: Household = {};
        for (const field of fields) {
          const isWaitedFor = waitsFor(assess(before, on)).has(field.path);
          expect([field.path, put?.has(field.path) !== back?.has(field.path)]).toEqual([field.path, isWaitedFor]);
          if (put?.has(field.path)) before = withAnswer(before, field, household);
        }
        expect(held.filter((question) => !question.open)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("holds back only what an open question before can still make idle", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { asked, held, household: counted } = interview(household, on);
        for (const { path, untilBirth } of held) {
          if (untilBirth === "unknown") continue;
          const before = asked.filter((gate) => gate.open && placeOf(gate.path) < placeOf(path));
          const canBeIdle = before.some((gate) =>
            samplesOf(gate.path, on).some(
              (answer) => !waitsFor(assess(withValue(upTo(path, counted), gate.path, answer), on)).has(path),
            ),
          );
          expect([path, canBeIdle]).toEqual([path, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("asks step after step, each question once, and calls open what is not answered", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const { asked } = interview(household, on);
        const places = asked.map(({ step }) => steps.indexOf(step));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
        expect(stepsAsked(asked)).toEqual(steps.filter((step) => asked.some((question) => question.step === step)));
        for (const { path, field, child, open } of asked)
          expect(open).toBe(isUnanswered(household, { path, name: field, ...(child === undefined ? {} : { child }) }));
      }),
      runs,
    );
  });

  it("ends: the answers that count lead to the same answers and verdicts, and ask nothing else", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const first = interview(household, on);
        const again = interview(first.household, on);
        expect({ ...again, asked: [], held: [] }).toEqual({ ...first, asked: [], held: [] });
        // "Not sure" is no answer that counts: what it was said to may stand behind a gate again.
        const places = ({ asked, held }: Interview) => [...asked, ...held].map(({ path }) => path).sort();
        expect(places(again)).toEqual(places(first));
      }),
      runs,
    );
  });
});
