import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Assessment } from "./assess";
import type { Benefit, Cash } from "./assessment";
import { besideCatalogue, type BesideEntitlement } from "./beside-catalogue";
import { catalogue, type Entitlement } from "./catalogue";
import { answerTo, fieldNames, fields, inAskingOrder, type Field } from "./facts/fields";
import type { Child, Household } from "./household";
import { answering } from "./values/answering";
import { cases, pairs, type Case } from "./testing/arbitraries";

const RUNS = { numRuns: 500 };

type Right = Entitlement | BesideEntitlement;

/** What is judged: by the plan, and beside it. */
const rightsOf = ({ entitlements, beside }: Assessment): readonly Right[] => [...entitlements, ...beside];

const cashOf = (benefits: readonly Benefit[]) => benefits.filter((benefit): benefit is Cash => benefit.kind === "cash");

/** Holds for every family. */
function always(law: (assessment: Assessment, of: Case) => void) {
  const property = fc.property(cases, (of) => {
    law(assess(of.household, of.on), of);
  });
  fc.assert(property, RUNS);
}

const isAnswered = (household: Household, { name, child }: Field) => answerTo(household, name, child) !== undefined;

/** The fields this household has and has not answered. */
const openFields = (household: Household) =>
  fields.filter(
    (field) =>
      (field.child === undefined || field.child < (household.children?.length ?? 0)) && !isAnswered(household, field),
  );

const inFen = (amounts: readonly (number | undefined)[]) =>
  amounts.reduce<number>((sum, amount = 0) => sum + Math.round(amount * 100), 0) / 100;

describe("every assessment", () => {
  it("is plain JSON", () => {
    always((assessment) => expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment));
  });

  it("leaves the answers as they were", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const before = JSON.stringify(household);
        assess(deepFrozen(household), on);
        expect(JSON.stringify(household)).toBe(before);
      }),
      RUNS,
    );
  });

  it("names what is missing where the status is unknown, and only there", () => {
    always((assessment) => {
      const wrong = rightsOf(assessment).filter(({ status, missing }) => missing.length > 0 !== (status === "unknown"));
      expect(wrong).toEqual([]);
    });
  });

  it("has benefits, and figures to sharpen, only where the family is eligible or referred, and benefits there", () => {
    always((assessment) => {
      const [entitled, others] = parted(
        rightsOf(assessment),
        ({ status }) => status === "eligible" || status === "referred",
      );
      expect(entitled.filter(({ benefits }) => benefits.length === 0)).toEqual([]);
      expect(others.filter(({ benefits, refine }) => benefits.length + refine.length > 0)).toEqual([]);
    });
  });

  it("waits for open fields only, for each once", () => {
    always((assessment, { household }) => {
      const open = new Set(openFields(household).map(({ path }) => path));
      const lists = rightsOf(assessment).flatMap(({ missing, refine }) => [missing, refine]);
      expect(lists.flat().filter((path) => !open.has(path))).toEqual([]);
      expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
    });
  });

  it("leaves a condition open only while an answer that it reads is", () => {
    const reads = new Map(
      [...catalogue, ...besideCatalogue].flatMap(({ id: right, conditions }) =>
        conditions.map((condition) => [`${right} ${condition.id}`, condition.reads] as const),
      ),
    );
    always((assessment, { household }) => {
      const wrong = rightsOf(assessment).flatMap(({ id: right, conditions }) =>
        conditions
          .filter(({ holds }) => holds === null)
          .map(({ id, child }) => ({ name: `${right} ${id}` as const, child }))
          .filter(({ name, child }) =>
            reads.get(name)?.every((field) => answerTo(household, field, child) !== undefined),
          ),
      );
      expect(wrong).toEqual([]);
    });
  });

  it("sums up what is missing, in the asking order", () => {
    always((assessment) => {
      const { missing } = assessment;
      const judged = rightsOf(assessment);
      expect(missing).toEqual(inAskingOrder(judged.map((entitlement) => entitlement.missing)));
      expect(new Set(missing)).toEqual(new Set(judged.flatMap((entitlement) => entitlement.missing)));
    });
  });

  it("is granted by reasons that hold alone, unless they are those of one person among several", () => {
    const personal = new Set<string>([
      ...["childcare-subsidy", "infant-tax-deduction", "childcare-leave", "elder-nursing-leave"],
      ...besideCatalogue.map(({ id }) => id),
    ]);
    always((assessment) => {
      const wrong = rightsOf(assessment).filter(({ id, status, conditions }) => {
        if (personal.has(id)) return false;
        const values = conditions.map(({ holds }) => holds);
        if (values.includes(false)) return status !== "notEligible";
        return values.includes(null) ? status !== "unknown" : status !== "eligible" && status !== "referred";
      });
      expect(wrong).toEqual([]);
    });
  });

  it("totals the subsidies it shows", () => {
    always(({ entitlements, beside, totals }, { household, on }) => {
      const cash = (id: Entitlement["id"]) =>
        entitlements.filter((entitlement) => entitlement.id === id).flatMap(({ benefits }) => cashOf(benefits));
      const childcare = cash("childcare-subsidy");
      const allowance = beside.flatMap(({ benefits }) => cashOf(benefits));
      const born = ({ child = -1 }: Cash) => (household.children?.[child]?.birthDate ?? on) <= on;
      const now = childcare.filter(({ from = "" }) => from <= on.slice(0, 7));
      expect(totals).toEqual({
        perMonth: inFen(now.map(({ amount }) => amount)),
        once: inFen(cash("delivery-subsidy").map(({ amount }) => amount)),
        remaining: inFen(childcare.map(({ total }) => total)),
        beside: { thisYear: inFen(allowance.filter(born).map(({ amount }) => amount)) },
      });
    });
  });

  it("takes what the family does not know for what it has not said", () => {
    always((assessment, { household, on }) => {
      const said = JSON.stringify(household, (_, value: unknown) => value ?? undefined);
      expect(assess(JSON.parse(said) as Household, on)).toEqual(assessment);
    });
  });

  it("is the same for any order of the children, whose indices it follows", () => {
    const shuffled = fc.tuple(cases, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }));
    fc.assert(
      fc.property(shuffled, ([{ household, on }, keys]) => {
        const children = household.children ?? [];
        const order = twinsInOrder(
          children,
          [...children.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)),
        );
        const moved = order.flatMap((index) => children[index] ?? []);
        const other = assess({ ...household, ...(household.children && { children: moved }) }, on);
        expect(asGiven(other, order)).toEqual(asGiven(assess(household, on), [...children.keys()]));
      }),
      RUNS,
    );
  });
});

describe("one answer more", () => {
  /** Judges a family before and after each answer that it has left open. */
  function oneMore(faults: (before: Assessment, after: Assessment, path: string) => readonly unknown[]) {
    const property = fc.property(pairs, ({ household, informed, place, on }) => {
      const before = assess(household, on);
      const wrong = openFields(household).flatMap(({ path, name, child }) => {
        const value = child === undefined ? answerTo(informed, name) : place;
        return faults(before, assess(answering(household, path, value), on), path).map((fault) => [path, value, fault]);
      });
      expect(wrong).toEqual([]);
    });
    fc.assert(property, RUNS);
  }

  it("never turns a decided status", () => {
    oneMore((before, after) =>
      rightsOf(before)
        .filter(({ status }, place) => status !== "unknown" && status !== rightsOf(after)[place]?.status)
        .map(({ id }) => id),
    );
  });

  it("changes no right that does not wait for it, and no total if none does", () => {
    oneMore((before, after, path) => {
      const waits = ({ missing, refine }: Right) => missing.includes(path) || refine.includes(path);
      const [was, is] = [before, after].map(rightsOf);
      const told = (rights: readonly Right[] = [], place: number) =>
        JSON.stringify([rights[place]?.status, rights[place]?.benefits]);
      const moved = (was ?? []).filter((of, place) => !waits(of) && told(was, place) !== told(is, place));
      const added = !(was ?? []).some(waits) && JSON.stringify(before.totals) !== JSON.stringify(after.totals);
      return [...moved.map(({ id }) => id), ...(added ? ["totals"] : [])];
    });
  });

  it("and all of them, leave nothing open", () => {
    fc.assert(
      fc.property(pairs, ({ informed, on }) => {
        const assessment = assess(informed, on);
        expect(assessment.missing).toEqual([]);
        expect(rightsOf(assessment).flatMap(({ id, refine }) => refine.map((path) => [id, path]))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("the families drawn for these laws", () => {
  const drawn = fc.sample(cases, { seed: 20_230_511, numRuns: 3000 });
  const judged = () => drawn.flatMap(({ household, on }) => rightsOf(assess(household, on)));

  it("meet every right granted, refused and open", () => {
    const met = new Set(judged().map(({ id, status }) => `${id} ${status === "referred" ? "eligible" : status}`));
    const statuses = ["eligible", "notEligible", "unknown"];
    const unmet = [...catalogue, ...besideCatalogue].flatMap(({ id }) =>
      statuses.filter((status) => !met.has(`${id} ${status}`)).map((s) => [id, s]),
    );
    expect(unmet).toEqual([]);
  });

  it("are asked for every field there is", () => {
    const asked = new Set(
      judged()
        .flatMap(({ missing, refine }) => [...missing, ...refine])
        .map((path) => path.replace(/\.\d+\./, ".*.")),
    );
    expect([...asked].sort()).toEqual([...fieldNames].sort());
  });

  it("have every condition hold and fail", () => {
    const met = new Set(judged().flatMap(({ conditions }) => conditions.map(({ id, holds }) => `${id} ${holds}`)));
    const names = new Set(
      [...catalogue, ...besideCatalogue].flatMap(({ conditions }) => conditions.map(({ id }) => id)),
    );
    const unmet = [...names].filter((name) => !met.has(`${name} true`) || !met.has(`${name} false`));
    expect(unmet).toEqual([]);
  });
});

function parted<T>(list: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter((item) => !belongs(item))];
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}

/** The same order of birth dates, but children who share one stay in the order of their indices. */
function twinsInOrder(children: readonly Child[], order: readonly number[]): readonly number[] {
  const waiting = new Map<string, number[]>();
  children.forEach(({ birthDate }, index) => waiting.set(birthDate, [...(waiting.get(birthDate) ?? []), index]));
  return order.map((index) => waiting.get(children[index]?.birthDate ?? "")?.shift() ?? index);
}

/** An assessment with the children's indices of the household before it was reordered. */
function asGiven(assessment: Assessment, order: readonly number[]) {
  const index = <T extends object>(of: T): T =>
    "child" in of && typeof of.child === "number" ? { ...of, child: order[of.child] } : of;
  const path = (of: string) => of.replace(/^children\.(\d+)/, (_, child: string) => `children.${order[Number(child)]}`);
  const child = (of: object) => ("child" in of && typeof of.child === "number" ? of.child : -1);
  const byChild = <T extends object>(list: readonly T[]) => list.map(index).sort((a, b) => child(a) - child(b));
  return {
    totals: assessment.totals,
    missing: new Set(assessment.missing.map(path)),
    rights: rightsOf(assessment).map((of) => ({
      ...of,
      benefits: byChild(of.benefits),
      conditions: byChild(of.conditions),
      missing: new Set(of.missing.map(path)),
      refine: new Set(of.refine.map(path)),
    })),
  };
}
