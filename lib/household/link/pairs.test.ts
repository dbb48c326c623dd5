import { describe, expect, it } from "vitest";
import { pairsIn, valueOf } from "./pairs";

const pairs = (fragment: string) => pairsIn(fragment).pairs.map(({ key, value }) => [key, value]);

describe("the pairs of a fragment", () => {
  it.each([
    [
      "v=1&a=b",
      [
        ["v", "1"],
        ["a", "b"],
      ],
    ],
    [
      "v=1;a=b",
      [
        ["v", "1"],
        ["a", "b"],
      ],
    ],
    [
      "v=1; a =b",
      [
        ["v", "1"],
        ["a", "b"],
      ],
    ],
    ["v=1;b", [["v", "1;b"]]],
    [
      "v=1& a = b c ",
      [
        ["v", "1"],
        ["a", "b c"],
      ],
    ],
    [
      "v=1&&a=",
      [
        ["v", "1"],
        ["a", ""],
      ],
    ],
    [
      "v=1&residency",
      [
        ["v", "1"],
        ["residency", undefined],
      ],
    ],
    [
      "v=1& residency ",
      [
        ["v", "1"],
        ["residency", undefined],
      ],
    ],
    [
      "v=1&a=b&c d",
      [
        ["v", "1"],
        ["a", "b&c d"],
      ],
    ],
    [
      "v=1&a=Q 谢&A",
      [
        ["v", "1"],
        ["a", "Q 谢&A"],
      ],
    ],
    [
      "v=1&children。0。birthDate=x",
      [
        ["v", "1"],
        ["children.0.birthDate", "x"],
      ],
    ],
    [
      "v=1&a%2Eb=c+d%2Be",
      [
        ["v", "1"],
        ["a.b", "c d+e"],
      ],
    ],
    [
      "v=1&a=%252C",
      [
        ["v", "1"],
        ["a", ","],
      ],
    ],
    [
      "v=1&a=b=c",
      [
        ["v", "1"],
        ["a", "b=c"],
      ],
    ],
    ["", []],
    ["&", []],
  ])("of %j are %j", (fragment, found) => {
    expect(pairs(fragment)).toEqual(found);
  });

  it("keep their signs, and names that are not known", () => {
    expect(pairs("v=1&residency=qing=dao&x")).toEqual([
      ["v", "1"],
      ["residency", "qing=dao"],
      ["x", undefined],
    ]);
    expect(pairs("v=1&a=谢 &b")).toEqual([
      ["v", "1"],
      ["a", "谢 &b"],
    ]);
    expect(pairs("v=1&a=b&k=c&d e").slice(2)).toEqual([["k", "c&d e"]]);
    expect(pairs("v=1&residency &a=b")).toEqual([
      ["v", "1"],
      ["residency", undefined],
      ["a", "b"],
    ]);
    expect(pairs("residency=qingdao &housing.plan")).toEqual([
      ["residency", "qingdao"],
      ["housing.plan", undefined],
    ]);
    expect(pairs("v 1&a=b")).toEqual([
      ["v 1", undefined],
      ["a", "b"],
    ]);
    expect(pairs("v=1& &a=b")).toEqual(pairs("v=1&a=b"));
    expect(pairs("=1&v=1")).toEqual([
      ["", "1"],
      ["v", "1"],
    ]);
  });

  it("end with the last that no program added", () => {
    expect(pairsIn("v=1&a=b&from=x&share=y")).toEqual({
      pairs: [
        { key: "v", value: "1" },
        { key: "a", value: "b" },
      ],
      last: ["b"],
    });
    expect(pairs("v=1&from=x&a=b")).toEqual([
      ["v", "1"],
      ["from", "x"],
      ["a", "b"],
    ]);
    expect(pairs("from=x")).toEqual([]);
  });

  it("have the lines behind the last of them beside it, but none behind what was added", () => {
    expect(pairsIn("v=1&a=b\nc")).toEqual({
      pairs: [
        { key: "v", value: "1" },
        { key: "a", value: "b" },
      ],
      last: ["b", "c"],
    });
    expect(pairsIn("v=1&a=b&from=x\nc").last).toEqual(["b"]);
    expect(pairsIn("v=1&a\nc").last).toEqual(["", "c"]);
    expect(pairsIn("from=x").last).toEqual([""]);
  });
});

describe("a value", () => {
  it.each([
    ["a?from=x", "a"],
    ["a?x=1&y=2\nz", "a"],
    ["a?on=2026", "a?on=2026"],
    ["a?", "a?"],
    ["a? b=c", "a? b=c"],
    [" a ", " a "],
    ["%E4%BD%A0", "你"],
    ["%25E4%25BD%25A0", "你"],
    ["a+b", "a b"],
    ["100%", "100%"],
    ["ａ", "a"],
  ])("of %j is %j", (written, value) => {
    expect(valueOf(written)).toBe(value);
  });
});
