import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { cites, judge, open, reasons, referred, refused } from "../testing/judge";

const judged = (household: Household) => judge("only-child-parents", household);

describe("the schemes for parents of an only child", () => {
  it("go on, as the district decides", () => {
    expect(judged({ situations: ["rural-two-daughters", "only-child-parent"] })).toEqual(referred);
    expect(reasons("only-child-parents", { situations: ["only-child-parent"] })).toEqual({ onlyChildParent: true });
  });

  it("are refused where the family names another situation, or none", () => {
    expect(judged({ situations: ["rural-two-daughters"] })).toEqual(refused);
    expect(judged({ situations: [] })).toEqual(refused);
  });

  it("stay open while the situations are unknown", () => {
    expect(judged({})).toEqual(open("situations"));
    expect(judged({ situations: null })).toEqual(open("situations"));
  });

  it("cite the plan", () => {
    expect(cites("only-child-parents")).toEqual(["2.5.1"]);
  });
});
