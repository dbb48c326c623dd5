import { describe, expect, it } from "vitest";
import type { CivilDate, Household } from "../household";
import { answering, without } from "../values/answering";
import { born, cites, judge, open, reasons, refused, service, TODAY } from "../testing/judge";

const id = "workplace-protection";
const family = (...birthDates: CivilDate[]): Household => ({
  children: born(...birthDates),
  mother: { employed: true },
});

describe("protection at work", () => {
  it.each([
    ["is expected", "2027-01-01"],
    ["is one tomorrow", "2025-11-24"],
  ])("is given to an employed mother whose child %s", (_, birth) => {
    expect(judge(id, family("2010-01-01", birth))).toEqual(service);
  });

  it("is refused from the first birthday on, without a child and without employment", () => {
    expect(judge(id, family("2025-11-23"))).toEqual(refused);
    expect(judge(id, family())).toEqual(refused);
    expect(judge(id, answering(family(TODAY), "mother.employed", false))).toEqual(refused);
  });

  it.each(["children", "mother.employed"])("stays open while %s is unknown", (path) => {
    expect(judge(id, without(family(TODAY), path))).toEqual(open(path));
  });

  it("gives its reasons and cites the plan", () => {
    expect(reasons(id, family(TODAY))).toEqual({ motherEmployed: true, childUnderOne: true });
    expect(cites(id)).toEqual(["2.4.4"]);
  });
});
