import { describe, expect, it } from "vitest";
import { born, cites, judge, open, reasons, refused, service, TODAY } from "../testing/judge";

const id = "pregnancy-checks";
const expected = born("2026-11-24");
const planning = ["planning-pregnancy"] as const;

describe("checks before and during pregnancy", () => {
  it("are free for a family that plans, and for one that expects, a child", () => {
    expect(judge(id, { children: [], situations: planning })).toEqual(service);
    expect(judge(id, { children: expected, situations: [] })).toEqual(service);
  });

  it("need no second answer where one is enough", () => {
    expect(judge(id, { situations: planning })).toEqual(service);
    expect(judge(id, { children: expected })).toEqual(service);
  });

  it("are refused from the day of the birth, and to families that neither plan nor expect", () => {
    expect(judge(id, { children: born(TODAY), situations: [] })).toEqual(refused);
    expect(judge(id, { children: [], situations: ["career-break"] })).toEqual(refused);
  });

  it("stay open while what may open them is unknown", () => {
    expect(judge(id, {})).toEqual(open("children", "situations"));
    expect(judge(id, { children: born(TODAY) })).toEqual(open("situations"));
    expect(judge(id, { situations: [] })).toEqual(open("children"));
  });

  it("give their reasons and cite the plan", () => {
    expect(reasons(id, { children: expected })).toEqual({ planningOrExpecting: true });
    expect(cites(id)).toEqual(["2.2.1", "2.2.3", "2.2.4"]);
  });
});
