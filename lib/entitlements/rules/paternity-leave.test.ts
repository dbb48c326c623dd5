import { describe, expect, it, vi } from "vitest";
import type { CivilDate, Household } from "../household";
import { answering, without } from "../values/answering";
import { assumes, born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

vi.mock("../law/qingdao", async (law) => (await import("../testing/settled-law")).settled(await law()));

const id = "paternity-leave";
const family = (...birthDates: CivilDate[]): Household => ({
  withinPolicy: true,
  children: born(...birthDates),
  father: { employed: true },
});
const leave = granted({ kind: "leave", who: "father", days: 15, bound: "atLeast", per: "birth" });

describe("paternity leave", () => {
  it.each([
    ["the child is born today", TODAY, TODAY],
    ["the birth was 158 days ago", "2026-06-18", TODAY],
    ["the child is expected", "2027-09-19", TODAY],
    ["the plan is of today", "2023-05-01", "2023-05-11"],
    ["the plan is not yet made, but will be at the birth", "2023-05-11", "2023-05-10"],
  ])("is at least 15 days where %s", (_, birth, on) => {
    expect(judge(id, family("2020-01-01", birth), on)).toEqual(leave);
  });

  it.each([
    ["the birth was 159 days ago", "2026-06-17", TODAY],
    ["the plan is not yet made", "2023-05-10", "2023-05-10"],
  ])("is refused where %s", (_, birth, on) => {
    expect(judge(id, family("2020-01-01", birth), on)).toEqual(refused);
  });

  it.each<[string, string, unknown]>([
    ["there is no child", "children", []],
    ["the birth is outside policy", "withinPolicy", false],
    ["the father is not employed", "father.employed", false],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family(TODAY), path, value))).toEqual(refused);
  });

  it.each(["children", "withinPolicy", "father.employed"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family(TODAY), path))).toEqual(open(path));
  });

  it("gives its reasons, its assumption and its source", () => {
    const all = { inForce: true, hasBirth: true, withinPolicy: true, fatherEmployed: true, recentBirth: true };
    expect(reasons(id, family(TODAY))).toEqual(all);
    expect(assumes(id)).toEqual(["paternity-window"]);
    expect(cites(id)).toEqual(["2.4.1", "shandong-population 26"]);
  });
});
