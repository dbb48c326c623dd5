import { describe, expect, it } from "vitest";
import { born, cites, judge, open, reasons, refused, service } from "../testing/judge";

const id = "newborn-registration";

describe("the registration of a newborn", () => {
  it.each([
    ["is expected", "2027-01-01"],
    ["is one tomorrow", "2025-11-24"],
  ])("is done at one stop where a child %s", (_, birth) => {
    expect(judge(id, { children: born("2010-01-01", birth) })).toEqual(service);
  });

  it("is refused from the first birthday on, and without a child", () => {
    expect(judge(id, { children: born("2025-11-23") })).toEqual(refused);
    expect(judge(id, { children: [] })).toEqual(refused);
  });

  it("stays open while the children are unknown", () => {
    expect(judge(id, {})).toEqual(open("children"));
  });

  it("gives its reason and cites the plan", () => {
    expect(reasons(id, { children: born("2026-01-01") })).toEqual({ childUnderOne: true });
    expect(cites(id)).toEqual(["2.1.2", "2.4.1"]);
  });
});
