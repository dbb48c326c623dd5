import { describe, expect, it } from "vitest";
import { changesFor } from "./changes";
import type { Household } from "./household";
import { TODAY } from "./testing/today";

/** What a family can decide or find out, of the fields whose names begin so; and the days to come. */
function changes(household: Household, field: string): readonly string[] {
  return changesFor(household, TODAY)
    .map(({ set }) => ("on" in set ? `on ${set.on}` : `${set.path} = ${JSON.stringify(set.value)}`))
    .filter((told) => told.startsWith(field));
}

const expecting: Household = { children: [{ birthDate: "2027-02-01" }] };
const born: Household = { children: [{ birthDate: TODAY }] };

describe("what a family that has answered can still decide", () => {
  it("is a place for a child that has none, and never to give one up", () => {
    const children = [
      { birthDate: "2024-09-10", nursery: { inclusive: true } },
      { birthDate: "2026-10-01", nursery: { inclusive: false } },
    ];
    expect(changes({ children }, "children")).toEqual(["children.1.nursery.inclusive = true"]);
  });

  it("is where to give birth, before it: not from the day of the birth on", () => {
    const delivery = { inQingdao: false };
    expect(changes({ ...expecting, delivery }, "delivery.inQingdao")).toEqual(["delivery.inQingdao = true"]);
    expect(changes({ ...born, delivery }, "delivery.inQingdao")).toEqual([]);
    expect(changes({ delivery }, "delivery.inQingdao")).toEqual([]);
  });

  it("is to insure a mother who is not, before it; not to lose another insurance", () => {
    const insurance = (of: Household, kind: "none" | "employee") =>
      changes({ ...of, delivery: { insurance: kind } }, "delivery.insurance");
    expect(insurance(expecting, "none")).toEqual(['delivery.insurance = "resident"']);
    expect(insurance(expecting, "employee")).toEqual([]);
    expect(insurance(born, "none")).toEqual([]);
  });

  it("is a home, and its area where it is to be bought", () => {
    const buying = { plan: "buy", purchaseArea: "outside" } as const;
    expect(changes({ housing: buying }, "housing.p")).toEqual([
      'housing.plan = "rent"',
      'housing.plan = "neither"',
      ...["shinan", "shibei", "former-sifang", "other-qingdao"].map((area) => `housing.purchaseArea = "${area}"`),
    ]);
    expect(changes({ housing: { ...buying, plan: "rent" } }, "housing.purchaseArea")).toEqual([]);
  });

  it("is nothing that it is: neither where it is registered, nor what it earns", () => {
    const facts: Household = { residency: "elsewhere", withinPolicy: false, tax: { marginalRate: 0.1 } };
    expect(["residency", "withinPolicy", "tax"].flatMap((field) => changes(facts, field))).toEqual([]);
  });
});

it("what is open may be answered in every way, one circumstance at a time", () => {
  expect(changes({}, "residency")).toEqual(['residency = "qingdao"', 'residency = "elsewhere"']);
  expect(changes({ delivery: { inQingdao: null } }, "delivery.inQingdao")).toHaveLength(2);
  expect(changes({}, "delivery.insurance")).toEqual(
    ["employee", "resident", "unemployment", "none"].map((insurance) => `delivery.insurance = "${insurance}"`),
  );
  expect(changes({}, "tax")).toEqual(
    [0, 0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45].map((rate) => `tax.marginalRate = ${rate}`),
  );
  expect(changes({}, "situations")).toHaveLength(10);
  expect(changes({}, "situations")[0]).toBe('situations = ["planning-pregnancy"]');
  expect(changes({ children: [{ birthDate: TODAY }, { birthDate: TODAY }] }, "children")).toHaveLength(4);
});

it("an answer to what was open is told from a change of what was answered", () => {
  const found = changesFor({ housing: { plan: "rent" }, children: [] }, TODAY);
  const [open, decided] = [true, false].map((is) =>
    found.flatMap(({ set, isOpen }) => ("path" in set && isOpen === is ? [set.path] : [])),
  );
  expect(new Set(decided)).toEqual(new Set(["housing.plan"]));
  expect(open).toContain("housing.purchaseArea");
  expect(open).not.toContain("housing.plan");
});

it("the children that are expected are born on their days, twins on one, the first day first", () => {
  const children = ["2027-02-01", "2026-12-24", "2027-02-01", TODAY, "2024-01-01"].map((birthDate) => ({ birthDate }));
  expect(changes({ children }, "on")).toEqual(["on 2026-12-24", "on 2027-02-01"]);
  expect(changesFor({ children }, TODAY).some(({ set, isOpen }) => "on" in set && isOpen)).toBe(false);
});
