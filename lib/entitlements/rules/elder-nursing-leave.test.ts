import { describe, expect, it } from "vitest";
import type { Bound, Parent } from "../assessment";
import type { Father, Household } from "../household";
import { answering, without } from "../values/answering";
import { cites, granted, judge, open, reasons, refused, TODAY } from "../testing/judge";

const id = "elder-nursing-leave";
const nursing: Father = { employed: true, parentInHospital: true, onlyChild: true };
const not: Father = { employed: false };
const leave = (who: Parent, days: number, bound: Bound = "exact") =>
  ({ kind: "leave", who, days, bound, per: "year" }) as const;

describe("leave to nurse an elder", () => {
  it.each<[string, Household, ReturnType<typeof granted>]>([
    ["10 days for an only child", { mother: nursing, father: not }, granted(leave("mother", 10))],
    ["7 for others", { mother: not, father: { ...nursing, onlyChild: false } }, granted(leave("father", 7))],
    ["of both parents", { father: nursing, mother: nursing }, granted(leave("mother", 10), leave("father", 10))],
  ])("is %s, a year", (_, household, verdict) => {
    expect(judge(id, household)).toEqual(verdict);
  });

  it("is at least 7 days while it is unknown whether there are others, and asks", () => {
    const household = { mother: without({ mother: nursing }, "mother.onlyChild").mother, father: not };
    const verdict = { ...granted(leave("mother", 7, "atLeast")), refine: ["mother.onlyChild"] };
    expect(judge(id, household)).toEqual(verdict);
  });

  it.each(["employed", "parentInHospital"])("is refused where %s is not so for either parent", (key) => {
    expect(judge(id, answering({ father: nursing, mother: not }, `father.${key}`, false))).toEqual(refused);
    expect(judge(id, answering({ father: not, mother: nursing }, `mother.${key}`, false))).toEqual(refused);
  });

  it.each(["employed", "parentInHospital"])("stays open while %s is unknown", (key) => {
    const household = { father: not, mother: nursing };
    expect(judge(id, without(household, `mother.${key}`))).toEqual(open(`mother.${key}`));
  });

  it("asks whether the other parent has it too, but not of one whose answer decides", () => {
    const missing = ["father.employed", "father.parentInHospital"];
    const refine = [...missing, "father.onlyChild"];
    expect(judge(id, { mother: nursing })).toEqual({ ...granted(leave("mother", 10)), refine });
    expect(judge(id, { mother: nursing, father: not })).toEqual(granted(leave("mother", 10)));
    expect(judge(id, { mother: { parentInHospital: false } })).toEqual(open(...missing));
  });

  it("is in force from the day of the plan", () => {
    expect(judge(id, { mother: nursing, father: not }, "2023-05-10")).toEqual(refused);
    expect(judge(id, { mother: nursing, father: not }, "2023-05-11")).toEqual(granted(leave("mother", 10)));
  });

  it("gives its reasons and cites the plan", () => {
    const mother = { motherEmployed: true, motherParentInHospital: true };
    const father = { fatherEmployed: false, fatherParentInHospital: null };
    expect(reasons(id, { mother: nursing, father: not }, TODAY)).toEqual({ inForce: true, ...mother, ...father });
    expect(cites(id)).toEqual(["2.5.1", "shandong-population 35"]);
  });
});
