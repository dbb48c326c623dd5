import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { without } from "../values/answering";
import { born, cites, judge, open, reasons, referred, refused, TODAY } from "../testing/judge";

const id = "kindergarten-aid";
const family = (...birthDates: CivilDate[]): Household => ({
  children: born(...birthDates),
  situations: ["financial-hardship"],
});

describe("aid at kindergarten", () => {
  it.each([
    ["is three today", TODAY, "2023-11-23"],
    ["of 29 February is three on the 28th", "2027-02-28", "2024-02-29"],
    ["is six tomorrow", TODAY, "2020-11-24"],
  ])("is for the district to decide where a child %s", (_, on, birth) => {
    expect(judge(id, family("2010-01-01", birth), on)).toEqual(referred);
  });

  it.each([
    ["a child is three tomorrow", TODAY, ["2023-11-24"]],
    ["a child of 29 February is three tomorrow", "2027-02-27", ["2024-02-29"]],
    ["a child is six today", TODAY, ["2020-11-23"]],
    ["one is too young, another too old", TODAY, ["2025-01-01", "2015-01-01"]],
    ["there is no child", TODAY, []],
  ])("is refused where %s", (_, on, birthDates) => {
    expect(judge(id, family(...birthDates), on)).toEqual(refused);
  });

  it("is refused without hardship", () => {
    expect(judge(id, { ...family("2022-01-01"), situations: [] })).toEqual(refused);
  });

  it.each(["children", "situations"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family("2022-01-01"), path))).toEqual(open(path));
  });

  it("gives its reasons and cites the plan", () => {
    expect(reasons(id, family("2022-01-01"))).toEqual({ kindergartenAge: true, financialHardship: true });
    expect(cites(id)).toEqual(["2.4.3"]);
  });
});
