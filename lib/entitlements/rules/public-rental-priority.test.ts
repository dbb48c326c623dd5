import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { without } from "../values/answering";
import { born, cites, judge, open, reasons, referred, refused, TODAY } from "../testing/judge";

const id = "public-rental-priority";
const family = (...birthDates: CivilDate[]): Household => ({
  situations: ["housing-guarantee"],
  children: born(...birthDates),
});

describe("priority under the housing guarantee", () => {
  it.each([
    ["of today", TODAY],
    ["the day before it is 18", "2008-11-24"],
  ])("is for the department to decide with a child %s", (_, birth) => {
    expect(judge(id, family("2001-01-01", birth))).toEqual(referred);
  });

  it.each([
    ["the child is 18 today", ["2008-11-23"]],
    ["the child is due tomorrow", ["2026-11-24"]],
    ["one is grown up, the other expected", ["2001-01-01", "2027-01-01"]],
    ["there is no child", []],
  ])("is refused where %s", (_, birthDates) => {
    expect(judge(id, family(...birthDates))).toEqual(refused);
  });

  it("is refused outside the housing guarantee", () => {
    expect(judge(id, { ...family(TODAY), situations: ["public-rental-tenant"] })).toEqual(refused);
  });

  it.each(["situations", "children"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family(TODAY), path))).toEqual(open(path));
  });

  it("gives its reasons and cites the plan", () => {
    expect(reasons(id, family(TODAY))).toEqual({ housingGuarantee: true, minorChild: true });
    expect(cites(id)).toEqual(["2.4.2"]);
  });
});
