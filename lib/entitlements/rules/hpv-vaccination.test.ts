import { describe, expect, it } from "vitest";
import type { Household } from "../household";
import { cites, judge, open, reasons, refused, service } from "../testing/judge";

const judged = (household: Household) => judge("hpv-vaccination", household);

describe("HPV vaccination", () => {
  it("is free where there is a girl of the age for it", () => {
    expect(judged({ situations: ["only-child-parent", "school-age-girl"] })).toEqual(service);
    expect(reasons("hpv-vaccination", { situations: ["school-age-girl"] })).toEqual({ schoolAgeGirl: true });
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
    expect(cites("hpv-vaccination")).toEqual(["2.2.4"]);
  });
});
