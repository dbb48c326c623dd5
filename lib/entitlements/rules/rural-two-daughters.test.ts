import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { cites, judge, open, reasons, referred, refused } from "../testing/judge";

const judged = (household: Household) => judge("rural-two-daughters", household);

describe("the schemes for rural families with two daughters", () => {
  it("go on, as the district decides", () => {
    expect(judged({ situations: ["only-child-parent", "rural-two-daughters"] })).toEqual(referred);
    expect(reasons("rural-two-daughters", { situations: ["rural-two-daughters"] })).toEqual({
      ruralTwoDaughters: true,
    });
  });

  it("are refused where the family names another situation, or none", () => {
    expect(judged({ situations: ["only-child-parent"] })).toEqual(refused);
    expect(judged({ situations: [] })).toEqual(refused);
  });

  it("stay open while the situations are unknown", () => {
    expect(judged({})).toEqual(open("situations"));
    expect(judged({ situations: null })).toEqual(open("situations"));
  });

  it("cite the plan", () => {
    expect(cites("rural-two-daughters")).toEqual(["2.5.1"]);
  });
});
