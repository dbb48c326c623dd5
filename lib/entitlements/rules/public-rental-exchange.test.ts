import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { without } from "../values/answering";
import { born, cites, judge, open, reasons, referred, refused, TODAY } from "../testing/judge";

const id = "public-rental-exchange";
const family = (...birthDates: CivilDate[]): Household => ({
  situations: ["public-rental-tenant"],
  children: born(...birthDates),
});

describe("the exchange of a public rental home", () => {
  it.each([
    ["is born", TODAY],
    ["is expected", "2026-11-24"],
    ["is grown up", "2000-01-01"],
  ])("is for the department to decide where a child %s", (_, birth) => {
    expect(judge(id, family(birth))).toEqual(referred);
  });

  it("is refused without a child, and to others than tenants", () => {
    expect(judge(id, family())).toEqual(refused);
    expect(judge(id, { ...family(TODAY), situations: ["housing-guarantee"] })).toEqual(refused);
  });

  it.each(["situations", "children"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family(TODAY), path))).toEqual(open(path));
  });

  it("gives its reasons and cites the plan", () => {
    expect(reasons(id, family(TODAY))).toEqual({ publicRentalTenant: true, hasChild: true });
    expect(cites(id)).toEqual(["2.4.2"]);
  });
});
