import { describe, expect, it } from "vitest";
import { endingsOf } from "./endings";

const valuesOf = (...written: readonly string[]) => endingsOf(written).map(({ value }) => value);

describe("the value of a last pair may end", () => {
  it.each([
    ["with its line", "1", ["1"]],
    ["before signs that end a sentence", "a.. b", ["a.. b", "a..", "a"]],
    ["before a gap", "a b", ["a b", "a"]],
    ["before a closing sign", "a)", ["a)", "a"]],
    ["before several of them", "a”)。", ["a”)。", "a"]],
    ["before a sign that foreign words follow", "a,请", ["a,请", "a"]],
    ["before a tag", "a[/url]", ["a[/url]", "a[/url", "a"]],
    ["before the next address", "a#b", ["a#b", "a"]],
    ["before what opens", "a<b", ["a<b", "a"]],
    ["before a Chinese stop", "a。b", ["a。b", "a"]],
    ["not within a number", "1.5", ["1.5"]],
    ["not within a list", "a,b", ["a,b"]],
    ["not before what is escaped", "a.%2C", ["a.,"].concat("a")],
    ["not before a bracket that opens a key", "a[b", ["a[b"]],
    ["not between letters", "a.b-c+d", ["a.b-c d"].concat("a.b-c")],
  ])("%s: %s", (_, written, values) => {
    expect(valuesOf(written)).toEqual(values);
  });

  it("with lines that go on with it, the most first, with and without what closes them", () => {
    expect(endingsOf(["a", "b.)", "c"])).toEqual([
      { value: "ab.)c", rest: "" },
      { value: "ab.)c", rest: "" },
      { value: "ab.)", rest: "\nc" },
      { value: "ab", rest: "\nc" },
      { value: "a", rest: "\nb.)" },
    ]);
  });

  it("without the gaps at its ends", () => {
    expect(valuesOf(" a", "b ")).toEqual(["ab", "ab", "a", ""]);
  });

  it("and what stands behind it is told", () => {
    expect(endingsOf(["a ，谢谢"])).toContainEqual({ value: "a", rest: " ,谢谢" });
    expect(endingsOf([" a b"])).toContainEqual({ value: "a", rest: " b" });
  });

  it("within 400 signs and 40 lines", () => {
    expect(valuesOf(`${"a".repeat(399)} b`)).toHaveLength(2);
    expect(valuesOf(`${"a".repeat(400)} b`)).toHaveLength(1);
    const lines = Array.from({ length: 50 }, () => "a");
    expect(valuesOf(...lines)[0]).toBe("a".repeat(40));
  });
});
