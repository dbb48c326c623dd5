import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { answering, without } from "../values/answering";
import { cites, judge, open, reasons, referred, refused } from "../testing/judge";

const id = "assisted-reproduction-grant";
const family: Household = { situations: ["assisted-reproduction"], mother: { age35OrOver: true } };

describe("the grant for assisted reproduction", () => {
  it("is for the district to decide where the mother is 35 or over", () => {
    expect(judge(id, family)).toEqual(referred);
    expect(reasons(id, family)).toEqual({ assistedReproduction: true, motherOfAge: true });
  });

  it.each<[string, string, unknown]>([
    ["the mother is under 35", "mother.age35OrOver", false],
    ["the family names another situation", "situations", ["planning-pregnancy"]],
    ["the family names no situation", "situations", []],
  ])("is refused where %s", (_, path, value) => {
    expect(judge(id, answering(family, path, value))).toEqual(refused);
  });

  it.each(["situations", "mother.age35OrOver"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family, path))).toEqual(open(path));
  });

  it("cites the plan", () => {
    expect(cites(id)).toEqual(["2.4.1"]);
  });
});
