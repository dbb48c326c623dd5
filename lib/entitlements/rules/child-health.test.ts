import { describe, expect, it } from "vitest";
import { born, cites, judge, open, reasons, refused, service } from "../testing/judge";

const id = "child-health";

describe("health care for children", () => {
  it.each([
    ["is expected", "2027-01-01"],
    ["is seven tomorrow", "2019-11-24"],
  ])("is given where a child %s", (_, birth) => {
    expect(judge(id, { children: born("2010-01-01", birth) })).toEqual(service);
  });

  it("is refused from the seventh birthday on, and without a child", () => {
    expect(judge(id, { children: born("2019-11-23") })).toEqual(refused);
    expect(judge(id, { children: [] })).toEqual(refused);
  });

  it("stays open while the children are unknown", () => {
    expect(judge(id, { children: null })).toEqual(open("children"));
  });

  it("gives its reason and cites the plan", () => {
    expect(reasons(id, { children: born("2026-01-01") })).toEqual({ childUnderSeven: true });
    expect(cites(id)).toEqual(["2.2.2", "2.2.3"]);
  });
});
