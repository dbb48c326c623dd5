import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

const id = "maternity-leave";
type Answers = readonly [withinPolicy: boolean | null, difficult: boolean | null];
const family = ([withinPolicy, difficult]: Answers, ...birthDates: CivilDate[]): Household => ({
  withinPolicy,
  children: born(...birthDates),
  delivery: { difficult },
  mother: { employed: true },
});
const leave = (days: number, from: CivilDate, until: CivilDate) =>
  ({ kind: "leave", who: "mother", days, bound: "exact", per: "birth", from, until }) as const;

describe("maternity leave, all being known", () => {
  it.each<[string, number, Answers, CivilDate[], CivilDate[]]>([
    ["98 days outside policy", 98, [false, false], ["2026-08-18"], ["2026-08-17"]],
    ["60 more within policy", 158, [true, false], ["2026-06-19"], ["2026-06-18"]],
    ["15 more after a difficult delivery", 113, [false, true], ["2026-08-03"], ["2026-08-02"]],
    ["15 more for twins", 113, [false, false], ["2026-08-03", "2026-08-03"], ["2026-08-02", "2026-08-02"]],
    ["all of it for triplets", 203, [true, true], Array(3).fill("2026-05-05"), Array(3).fill("2026-05-04")],
  ])("is %s, to the last day and no longer", (_, days, answers, lastDay, over) => {
    expect(judge(id, family(answers, ...lastDay))).toEqual(granted(leave(days, lastDay[0] ?? "", TODAY)));
    expect(judge(id, family(answers, ...over))).toEqual(refused);
  });

  it("counts one infant after another as one", () => {
    const household = family([false, false], "2026-09-01", "2025-01-01");
    expect(judge(id, household)).toEqual(granted(leave(98, "2026-09-01", "2026-12-07")));
  });

  it.each<[CivilDate, CivilDate, number, CivilDate]>([
    ["2023-05-10", "2023-05-10", 98, "2023-08-15"],
    ["2023-05-10", "2023-05-11", 158, "2023-10-15"],
    ["2023-05-11", "2023-05-10", 158, "2023-10-14"],
    ["2012-04-28", "2012-04-28", 98, "2012-08-03"],
  ])("on %s after a birth on %s is %i days, to %s", (on, birth, days, until) => {
    expect(judge(id, family([true, false], birth), on)).toEqual(granted(leave(days, birth, until)));
  });

  it("is not in force before the national rules", () => {
    expect(judge(id, family([true, false], "2012-04-27"), "2012-04-27")).toEqual(refused);
  });

  it("runs from the day on which the mother began it", () => {
    const begun = (start: CivilDate) => answering(family([false, false], "2026-08-30"), "mother.leaveStart", start);
    expect(judge(id, begun("2026-08-18"))).toEqual(granted(leave(98, "2026-08-18", TODAY)));
    expect(judge(id, begun("2026-08-17"))).toEqual(refused);
  });

  it("is refused to a mother without employment or without a child", () => {
    expect(judge(id, answering(family([true, true], TODAY), "mother.employed", false))).toEqual(refused);
    expect(judge(id, family([true, true]))).toEqual(refused);
  });
});

describe("maternity leave, parts being unknown", () => {
  const both = ["withinPolicy", "delivery.difficult"];

  it.each<[Answers, string[], number, CivilDate, CivilDate]>([
    [[null, null], both, 98, "2026-08-18", TODAY],
    [[null, true], ["withinPolicy"], 113, "2026-08-03", TODAY],
    [[true, null], ["delivery.difficult"], 158, "2026-06-19", TODAY],
  ])("is granted to the last sure day (%j)", (answers, refine, days, from, until) => {
    const least = { ...leave(days, from, until), bound: "atLeast" as const };
    expect(judge(id, family(answers, from))).toEqual({ ...granted(least), refine });
  });

  it.each<[Answers, string[], CivilDate]>([
    [[null, null], both, "2026-08-17"],
    [[null, null], both, "2026-06-04"],
    [[null, false], ["withinPolicy"], "2026-06-19"],
    [[false, null], ["delivery.difficult"], "2026-08-03"],
    [[true, null], ["delivery.difficult"], "2026-06-18"],
  ])("stays open (%j: %j) after a birth on %s", (answers, missing, birth) => {
    expect(judge(id, family(answers, birth))).toEqual(open(...missing));
  });

  it.each<[Answers, CivilDate]>([
    [[null, null], "2026-06-03"],
    [[null, false], "2026-06-18"],
    [[false, null], "2026-08-02"],
    [[true, null], "2026-06-03"],
  ])("is refused after the last possible day (%j) of a birth on %s", (answers, birth) => {
    expect(judge(id, family(answers, birth))).toEqual(refused);
  });

  it("asks for the employment and the children, and with these for all that decides when it ends", () => {
    expect(judge(id, without(family([true, true], TODAY), "mother.employed"))).toEqual(open("mother.employed"));
    expect(judge(id, without(family([true, true]), "children"))).toEqual(open("children"));
    expect(judge(id, { mother: { employed: true } })).toEqual(open("children", ...both));
  });

  it("gives its reasons and its sources", () => {
    const all = { inForce: true, hasBirth: true, motherEmployed: true, notOver: true };
    expect(reasons(id, family([null, null], TODAY))).toEqual(all);
    expect(cites(id)).toEqual(["2.4.1", "national-maternity 7", "shandong-population 26"]);
  });
});
