import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { besideCatalogue } from "./beside-catalogue";
import { catalogue } from "./catalogue";
import { instruments, PLAN } from "./law/instruments";

const rules = fileURLToPath(new URL("rules/", import.meta.url));
const files = [rules, `${rules}beside/`].map((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")),
);
const besideIds: readonly string[] = besideCatalogue.map(({ id }) => id);
const ids: readonly string[] = catalogue.map(({ id }) => id);
const conditions = [...catalogue, ...besideCatalogue].flatMap((right) => right.conditions);

describe("the catalogue", () => {
  it("names 28 rights, each once, in groups that stand together", () => {
    expect(new Set(ids).size).toBe(28);
    expect(ids).toHaveLength(28);
    const groups = catalogue.map(({ group }) => group);
    expect(groups.filter((group, place) => group !== groups[place - 1])).toEqual([
      ...["money", "leave", "housing", "health", "education", "work", "family"],
    ]);
  });

  it("keeps what stands beside the plan apart from it", () => {
    expect(besideIds).toEqual(["national-childcare-allowance", "education-tax-deduction", "free-kindergarten-year"]);
    expect(besideIds.filter((id) => ids.includes(id))).toEqual([]);
    const cited = besideCatalogue.flatMap(({ basis }) => basis.map(({ instrument }) => instrument));
    expect(cited).not.toContain(PLAN);
  });

  it("has one rule file a right, named after it, with a test beside it", () => {
    expect(files.map((names) => names.map((name) => name.slice(0, -3)).sort())).toEqual([
      [...ids].sort(),
      [...besideIds].sort(),
    ]);
    expect(ids.filter((id) => !existsSync(`${rules}${id}.test.ts`))).toEqual([]);
    expect(besideIds.filter((id) => !existsSync(`${rules}beside/${id}.test.ts`))).toEqual([]);
  });

  it.each([...catalogue, ...besideCatalogue].map(({ id, basis }) => [id, basis] as const))(
    "rests %s on known clauses, each once",
    (_, basis) => {
      expect(basis).not.toEqual([]);
      expect(new Set(basis.map(({ instrument, clause }) => `${instrument} ${clause}`)).size).toBe(basis.length);
      const unclear = basis.filter(({ instrument, clause }) => !(instrument in instruments) || clause.trim() === "");
      expect(unclear).toEqual([]);
    },
  );

  it("rests every reason on answers, but that which only asks whether a figure is in force today", () => {
    const restless = conditions.filter(({ reads }) => reads.length === 0).map(({ id }) => id);
    expect(new Set(restless)).toEqual(new Set(["inForce"]));
    const ofDates = [
      "underThree",
      "subsidisedMonth",
      "deductibleMonth",
      "allowanceBirth",
      "educationMonth",
      "freeYear",
    ];
    const others = conditions.filter(({ id, reads }) => ofDates.includes(id) && reads.join() !== "children");
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it("names the reasons without which another says nothing, all of them of the same right", () => {
    const presumes = conditions.flatMap(({ id, presumes: others = [] }) => (others.length > 0 ? [[id, others]] : []));
    expect(Object.fromEntries(presumes)).toEqual({
      inForce: ["hasBirth", "underPlan"],
      underPlan: ["hasBirth"],
      notOver: ["hasBirth"],
      recentBirth: ["hasBirth"],
      subsidisedMonth: ["secondOrThird", "underThree"],
    });
  });

  it("names the reasons of which all make one child, or one parent, enough", () => {
    const persons = [...catalogue, ...besideCatalogue].filter(({ together }) => together.length > 0);
    expect(Object.fromEntries(persons.map(({ id, together }) => [id, together]))).toEqual({
      "childcare-subsidy": [["secondOrThird", "inclusivePlace", "underThree", "subsidisedMonth"]],
      "infant-tax-deduction": [["deductibleMonth"]],
      "childcare-leave": [["motherEmployed"], ["fatherEmployed"]],
      "elder-nursing-leave": [
        ["motherEmployed", "motherParentInHospital"],
        ["fatherEmployed", "fatherParentInHospital"],
      ],
      "national-childcare-allowance": [["allowanceBirth", "allowanceNotOver"]],
      "education-tax-deduction": [["educationMonth"]],
      "free-kindergarten-year": [["freeYear"]],
    });
  });

  it("gives one name to one condition", () => {
    const byRight = "inForce"; // reads what the figures of each right are dated by
    const meanings = new Map<string, Set<unknown>>();
    for (const condition of conditions) {
      meanings.set(condition.id, (meanings.get(condition.id) ?? new Set()).add(condition));
    }
    const ambiguous = [...meanings].filter(([id, meant]) => id !== byRight && meant.size > 1);
    expect(ambiguous.map(([id]) => id)).toEqual([]);
  });
});
