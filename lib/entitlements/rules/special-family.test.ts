import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { cites, judge, open, reasons, referred, refused } from "../testing/judge";

const judged = (household: Household) => judge("special-family", household);

describe("the care for special families", () => {
  it("is given, as the district decides", () => {
    expect(judged({ situations: ["only-child-parent", "special-family"] })).toEqual(referred);
    expect(reasons("special-family", { situations: ["special-family"] })).toEqual({ specialFamily: true });
  });

  it("is refused where the family names another situation, or none", () => {
    expect(judged({ situations: ["only-child-parent"] })).toEqual(refused);
    expect(judged({ situations: [] })).toEqual(refused);
  });

  it("stays open while the situations are unknown", () => {
    expect(judged({})).toEqual(open("situations"));
    expect(judged({ situations: null })).toEqual(open("situations"));
  });

  it("cites the plan", () => {
    expect(cites("special-family")).toEqual(["2.5.2", "2.5.3"]);
  });
});
