import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, fields, type Assessment, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { isUnanswered, withAnswer } from "./fill";
import { interview } from "./interview";
import { steps } from "./questions";
import { stepsAsked } from "./way";

const TODAY = "2026-11-23";
const runs = { numRuns: 150 };

const asks = (household: Household) => interview(household, TODAY).asked.map(({ path }) => path);
const verdicts = ({ entitlements }: Assessment) =>
  entitlements.map(({ id, status, benefits }) => ({ id, status, benefits }));
const waitsFor = ({ entitlements }: Assessment) =>
  new Set(entitlements.flatMap(({ missing, refine }) => [...missing, ...refine]));

describe("the interview", () => {
  it("begins with the registration, the children and the policy", () => {
    expect(asks({}).slice(0, 3)).toEqual(["residency", "children", "withinPolicy"]);
  });

  it("asks about nursery places of children who can still use one", () => {
    const children = [{ birthDate: "2023-11-23" }, { birthDate: "2025-01-01" }, { birthDate: "2027-01-01" }];
    const places = asks({ residency: "qingdao", withinPolicy: true, children }).filter((path) =>
      path.includes("nursery"),
    );
    expect(places).toEqual(["children.1.nursery.inclusive", "children.2.nursery.inclusive"]);
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

  it("takes “not sure” for open, and asks on", () => {
    const { asked } = interview({ residency: null }, TODAY);
    expect(asked[0]).toMatchObject({ path: "residency", open: true, step: "family" });
  });
});

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

  it("asks what some right, judged by the answers before, waits for, and nothing else", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const asked = new Set(interview(household, on).asked.map(({ path }) => path));
        let before: Household = {};
        for (const field of fields) {
          const isAsked = asked.has(field.path);
          expect([field.path, isAsked]).toEqual([field.path, waitsFor(assess(before, on)).has(field.path)]);
          if (isAsked) before = withAnswer(before, field, household);
        }
      }),
      { numRuns: 60 },
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

  it("ends: the answers that count lead to the same interview", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const first = interview(household, on);
        expect(interview(first.household, on)).toEqual(first);
      }),
      runs,
    );
  });
});
