import { describe, expect, it } from "vitest";
import { factsOf } from "../facts/facts";
import type { Household } from "../household";
import { parameter } from "../law/parameter";
import { toDay } from "../values/dates";
import { perParent } from "./claims";
import { answered } from "./condition";
import { entitlement } from "./entitlement";
import type { Rule } from "./rule";

const plan = { instrument: "qingdao-2023-draft", clause: "2.4.1" } as const;
const allowance = { instrument: "national-childcare-allowance", clause: "2" } as const;

const inPolicy = answered("withinPolicy", "withinPolicy", Boolean);
const mothers = answered("motherEmployed", "mother.employed", Boolean);
const fathers = answered("fatherEmployed", "father.employed", Boolean);
const either = perParent({ mother: [mothers], father: [fathers] });

const amount = parameter({ ...plan, from: "2023-05-11", value: 500 });
const limit = parameter({ ...plan, from: "2023-05-11", value: 36 });

/** A right made for one test. */
const right = (rule: Partial<Rule<"made", "mother" | "father", { amount: typeof amount }>>) =>
  entitlement({ id: "made", group: "money", basis: [plan], when: [inPolicy], ...rule });

const judged = (of: ReturnType<typeof right>, household: Household = {}, on = "2026-11-23") =>
  of.judge(factsOf(household, on));

describe("a right", () => {
  it("tells every figure that it may come to: those that must be in force, and those that it looks up", () => {
    expect(right({ law: { amount }, figures: [limit] }).figures).toEqual([amount, limit]);
    expect(right({ law: { amount } }).figures).toEqual([amount]);
    expect(right({ figures: [limit] }).figures).toEqual([limit]);
    expect(right({ law: { amount } }).law).toEqual([amount]);
  });

  it("tells the conditions that it is judged by, those on each person last", () => {
    const ids = (of: ReturnType<typeof right>) => of.conditions.map(({ id }) => id);
    expect(ids(right({ each: either }))).toEqual(["withinPolicy", "motherEmployed", "fatherEmployed"]);
    expect(ids(right({ law: { amount } }))).toEqual(["inForce", "withinPolicy"]);
  });

  it("tells which conditions make one person enough, and none where it is judged for the family as a whole", () => {
    expect(right({ each: either }).together).toEqual([["motherEmployed"], ["fatherEmployed"]]);
    expect(right({}).together).toEqual([]);
  });

  it("gives the same reasons as the conditions that it tells", () => {
    const of = right({ each: either, law: { amount } });
    expect(judged(of).conditions.map(({ id }) => id)).toEqual(of.conditions.map(({ id }) => id));
  });

  it("is worked out for those that it is judged for, and for nobody where it is one of the family", () => {
    const persons: unknown[] = [];
    const benefits: Rule<"made", "mother" | "father", { amount: typeof amount }>["benefits"] = (of) => {
      persons.push([of.entitled, of.undecided]);
      return [];
    };
    judged(right({ benefits }), { withinPolicy: true });
    judged(right({ benefits, each: either }), { withinPolicy: true, mother: { employed: true } });
    expect(persons).toEqual([
      [[], []],
      [["mother"], ["father"]],
    ]);
  });
});

describe("what a right rests on", () => {
  const clauses = (of: ReturnType<typeof right>, on: string) => judged(of, {}, on).basis.map(({ clause }) => clause);

  it("grows on the day that a text joins it, not the day before", () => {
    const of = right({ basis: [plan, { ...allowance, from: "2025-01-01" }] });
    expect(clauses(of, "2024-12-31")).toEqual(["2.4.1"]);
    expect(clauses(of, "2025-01-01")).toEqual(["2.4.1", "2"]);
  });

  it("grows again with every further text", () => {
    const of = right({
      basis: [plan, { ...allowance, from: "2025-01-01" }, { ...plan, clause: "2.4.2", from: "2026-01-01" }],
    });
    expect(clauses(of, "2025-12-31")).toEqual(["2.4.1", "2"]);
    expect(clauses(of, "2026-01-01")).toEqual(["2.4.1", "2", "2.4.2"]);
  });

  it("is nothing before its first text, where each has a day", () => {
    const of = right({ basis: [{ ...allowance, from: "2025-01-01" }] });
    expect(clauses(of, "2024-12-31")).toEqual([]);
    expect(clauses(of, "2025-01-01")).toEqual(["2"]);
  });

  it("keeps the order of the rule, whichever text came first", () => {
    const later = { ...plan, clause: "2.4.2", from: "2026-01-01" };
    const of = right({ basis: [later, { ...allowance, from: "2025-01-01" }, plan] });
    expect(clauses(of, "2025-06-01")).toEqual(["2", "2.4.1"]);
    expect(clauses(of, "2026-01-01")).toEqual(["2.4.2", "2", "2.4.1"]);
    expect(of.basis.map(({ clause }) => clause)).toEqual(["2.4.2", "2", "2.4.1"]);
  });
});

describe("the figures of a right", () => {
  it("must be in force on the day that counts for it", () => {
    const inForce = (of: ReturnType<typeof right>, on: string) =>
      judged(of, { withinPolicy: true, children: [] }, on).status;
    expect(inForce(right({ law: { amount } }), "2023-05-10")).toBe("notEligible");
    expect(inForce(right({ law: { amount } }), "2023-05-11")).toBe("eligible");
    expect(inForce(right({ law: { amount }, lawOn: () => toDay("2023-05-11") }), "2023-05-10")).toBe("eligible");
  });

  it("wait for the children where the day is not known without them", () => {
    const of = right({ law: { amount }, lawOn: () => undefined });
    expect(judged(of, { withinPolicy: true })).toMatchObject({ status: "unknown", missing: ["children"] });
    expect(of.conditions.find(({ id }) => id === "inForce")?.reads).toEqual(["children"]);
    expect(right({ law: { amount } }).conditions.find(({ id }) => id === "inForce")?.reads).toEqual([]);
  });
});
