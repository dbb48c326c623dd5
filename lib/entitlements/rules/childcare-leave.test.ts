import { describe, expect, it, vi } from "vitest";
import type { Leave } from "../assessment";
import type { CivilDate, Household } from "../household";
import { answering, without } from "../values/answering";
import { assumes, born, cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

vi.mock("../law/qingdao", async (law) => (await import("../testing/settled-law")).settled(await law()));

const id = "childcare-leave";
const family = (...birthDates: CivilDate[]): Household => ({
  withinPolicy: true,
  children: born(...birthDates),
  mother: { employed: false },
  father: { employed: true },
});
const leave = (who: "mother" | "father", period: Pick<Leave, "from" | "until">) =>
  ({ kind: "leave", who, days: 10, bound: "atLeast", per: "year", ...period }) as const;

describe("childcare leave", () => {
  it.each<[string, CivilDate, CivilDate[], Pick<Leave, "from" | "until">]>([
    ["until the day before the third birthday", TODAY, ["2023-11-24"], { until: TODAY }],
    ["until 27 February for a leap day's child", "2027-02-27", ["2024-02-29"], { until: "2027-02-27" }],
    ["until the youngest is three", TODAY, ["2025-05-05", "2024-01-01", "2015-01-01"], { until: "2028-05-04" }],
    ["from the birth", TODAY, ["2026-11-24"], { from: "2026-11-24", until: "2029-11-23" }],
    ["from the first birth", TODAY, ["2027-01-02", "2027-01-01"], { from: "2027-01-01", until: "2030-01-01" }],
    ["without a beginning where the elder is born", TODAY, ["2026-11-23", "2027-01-01"], { until: "2029-12-31" }],
    [
      "from the birth, whatever an elder child of three",
      TODAY,
      ["2023-11-23", "2026-12-01"],
      { from: "2026-12-01", until: "2029-11-30" },
    ],
    ["from the day of the plan", "2023-05-11", ["2023-05-10"], { until: "2026-05-09" }],
    [
      "ahead of the plan for a child due after it",
      "2023-05-10",
      ["2023-05-11"],
      { from: "2023-05-11", until: "2026-05-10" },
    ],
  ])("is at least 10 days a year %s", (_, on, birthDates, period) => {
    expect(judge(id, family(...birthDates), on)).toEqual(granted(leave("father", period)));
  });

  it("is for each parent, not for each child", () => {
    const both = answering(family("2025-05-05", "2025-05-05"), "mother.employed", true);
    const until = "2028-05-04";
    expect(judge(id, both)).toEqual(granted(leave("mother", { until }), leave("father", { until })));
  });

  it.each<[string, CivilDate, CivilDate[]]>([
    ["the child is three today", TODAY, ["2023-11-23"]],
    ["a leap day's child is three today", "2027-02-28", ["2024-02-29"]],
    ["there is no child", TODAY, []],
    ["the plan is not yet made", "2023-05-10", ["2023-05-10"]],
  ])("is refused where %s", (_, on, birthDates) => {
    expect(judge(id, family(...birthDates), on)).toEqual(refused);
  });

  it.each(["withinPolicy", "father.employed"])("is refused where %s is not so", (path) => {
    expect(judge(id, answering(family(TODAY), path, false))).toEqual(refused);
  });

  it.each(["children", "withinPolicy", "father.employed"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family(TODAY), path))).toEqual(open(path));
  });

  it("asks for both parents' work, and for the other's when one is entitled", () => {
    const { mother, father, ...rest } = family(TODAY);
    const until = "2029-11-22";
    expect(judge(id, rest)).toEqual(open("mother.employed", "father.employed"));
    expect(judge(id, { ...rest, mother })).toEqual(open("father.employed"));
    const verdict = { ...granted(leave("father", { until })), refine: ["mother.employed"] };
    expect(judge(id, { ...rest, father })).toEqual(verdict);
  });

  it("gives its reasons, its assumption and its source", () => {
    const parents = { motherEmployed: false, fatherEmployed: true };
    expect(reasons(id, family(TODAY))).toEqual({
      inForce: true,
      childUnderThree: true,
      withinPolicy: true,
      ...parents,
    });
    expect(assumes(id)).toEqual(["childcare-leave-not-stacked"]);
    expect(cites(id)).toEqual(["2.4.1", "shandong-population 26"]);
  });
});
