import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, judge, open, reasons, referred, refused } from "../testing/judge";

const id = "birth-grant";
const family: Household = { residency: "qingdao", withinPolicy: true, children: born("2023-05-11") };

describe("the birth grant", () => {
  it("is for the district to decide, from the day of the plan", () => {
    expect(judge(id, family)).toEqual(referred);
    const all = { hasBirth: true, underPlan: true, registeredInQingdao: true, withinPolicy: true };
    expect(reasons(id, family)).toEqual(all);
  });

  it.each<[string, string, unknown]>([
    ["the birth was the day before the plan", "children", born("2023-05-10")],
    ["there is no child", "children", []],
    ["the family is registered elsewhere", "residency", "elsewhere"],
    ["the birth is outside policy", "withinPolicy", false],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["children", "residency", "withinPolicy"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("misses nothing of a settled case: one failure decides", () => {
    expect(judge(id, { residency: "elsewhere" })).toEqual(refused);
    expect(judge(id, {})).toEqual(open("children", "residency", "withinPolicy"));
  });

  it("cites the plan", () => {
    expect(cites(id)).toEqual(["2.4.1"]);
  });
});
