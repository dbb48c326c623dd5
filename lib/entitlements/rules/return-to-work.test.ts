import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { cites, judge, open, reasons, refused, service } from "../testing/judge";

const judged = (household: Household) => judge("return-to-work", household);

describe("the way back to work", () => {
  it("is helped after a career break", () => {
    expect(judged({ situations: ["only-child-parent", "career-break"] })).toEqual(service);
    expect(reasons("return-to-work", { situations: ["career-break"] })).toEqual({ careerBreak: true });
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
    expect(cites("return-to-work")).toEqual(["2.4.4"]);
  });
});
