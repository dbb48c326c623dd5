import { describe, expect, it } from "vitest";
import { born, cites, judge, open, reasons, refused, service } from "../testing/judge";

const id = "compulsory-schooling";

describe("compulsory schooling", () => {
  it.each([
    ["is six today", "2020-11-23"],
    ["is fifteen tomorrow", "2011-11-24"],
  ])("is free where a child %s", (_, birth) => {
    expect(judge(id, { children: born("2003-01-01", birth, "2026-01-01") })).toEqual(service);
  });

  it.each([
    ["a child is six tomorrow", ["2020-11-24"]],
    ["a child is fifteen today", ["2011-11-23"]],
    ["one is too young, another too old", ["2022-01-01", "2005-01-01"]],
    ["there is no child", []],
  ])("is refused where %s", (_, birthDates) => {
    expect(judge(id, { children: born(...birthDates) })).toEqual(refused);
  });

  it("stays open while the children are unknown", () => {
    expect(judge(id, {})).toEqual(open("children"));
  });

  it("gives its reason and cites the plan", () => {
    expect(reasons(id, { children: born("2015-01-01") })).toEqual({ schoolAge: true });
    expect(cites(id)).toEqual(["2.4.3"]);
  });
});
