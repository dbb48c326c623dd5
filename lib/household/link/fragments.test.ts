import { describe, expect, it } from "vitest";
import { fragmentsIn } from "./fragments";

describe("a fragment begins with its version", () => {
  it.each([
    ["after its sign", "https://x.y/#v=1&a=b", ["v=1&a=b"]],
    ["after a sign and a gap", "x # v =1", ["v =1"]],
    ["after a sign and another", "x#&v=1", ["v=1"]],
    ["as a query", "https://x.y/?v=1&a=b", ["v=1&a=b"]],
    ["after an escaped sign", "https://x.y/%23v=1", ["v=1"]],
    ["after one escaped again", "https://x.y/%2523v%253D1", ["v=1"]],
    ["as an escaped query", "https://x.y/%3Fv%3D1%26a%3Db", ["v=1&a=b"]],
    ["where a word would begin", "看v=1&a=b", ["v=1&a=b"]],
    ["alone", "v=1", ["v=1"]],
    ["with nothing behind its name", "#v", ["v"]],
    ["in large letters", "#V=1", ["V=1"]],
    ["with a gap before its name alone", "# v&a=b", ["v&a=b"]],
    ["with a gap behind its name alone", "#v &a=b", ["v &a=b"]],
    ["where a word would begin, escaped", "看v%3D1%26a%3Db", ["v=1&a=b"]],
    ["alone before another", "v=1&a=b #v=2", ["v=1&a=b ", "v=2"]],
  ])("%s", (_, text, fragments) => {
    expect(fragmentsIn(text)).toEqual(fragments);
  });

  it.each(["rev=1", "a.v=1", "x&v=1", "a-v=1", "%v=1", "x=v=1", "[v=1"])(
    "but not within a name or a pair: %s",
    (text) => {
      expect(fragmentsIn(`z ${text}`)).toEqual([]);
    },
  );
});

describe("several", () => {
  it("stand apart, each without the address of the next", () => {
    expect(fragmentsIn("https://x.y/#v=1&a=b https://x.y/#v=1&c=d 谢谢")).toEqual(["v=1&a=b ", "v=1&c=d 谢谢"]);
    expect(fragmentsIn("#v=1&a=b\nhttps://x.y/?v=2")).toEqual(["v=1&a=b\n", "v=2"]);
    expect(fragmentsIn("#v=1&a=bhttps://x.y/%23v=2")).toEqual(["v=1&a=b", "v=2"]);
    expect(fragmentsIn("#v=1&a=b http://x.y/#v=2")).toEqual(["v=1&a=b ", "v=2"]);
    expect(fragmentsIn("#v=1&a=b %23v=2 %2523v=3")).toEqual(["v=1&a=b ", "v=2 ", "v=3"]);
    expect(fragmentsIn("#v=1&a=b #c https://x.y/#v=2")).toEqual(["v=1&a=b #c ", "v=2"]);
    expect(fragmentsIn("#v=1&a=b https://x.y/#")).toEqual(["v=1&a=b https://x.y/#"]);
  });

  it("have words between them with the first", () => {
    expect(fragmentsIn("#v=1&a=b 和 #v=2")).toEqual(["v=1&a=b 和 ", "v=2"]);
    expect(fragmentsIn("#v=1 https://a.b 和 # v=2")).toEqual(["v=1 https://a.b 和 ", "v=2"]);
  });
});

describe("without a version before its pairs", () => {
  it.each([
    ["one begins behind a sign", "https://x.y/#residency=qingdao", ["residency=qingdao"]],
    ["one begins behind the first sign", "#a=b #c=d", ["a=b #c=d"]],
    ["one begins behind the last sign before its version", "#id=7 x#a=b&v=1", ["a=b&v=1"]],
    ["one begins behind the last of many", "#id=7 #n=8 x#a=b&v=1", ["a=b&v=1"]],
    ["one has a gap before its version", "#id=7 x#a=b; v=1", ["a=b; v=1"]],
    ["one has gaps behind all that stands before its version", "x# a=b& c=d;\nv=1&e=f", ["a=b& c=d;\nv=1&e=f"]],
    ["what stands before a version is no pair", "看#a; v=1&a=b", ["v=1&a=b"]],
    ["what stands before a version is not closed", "#a=b 和; v=1", ["v=1"]],
    ["one has a gap in its first pair, and another pair", "x#a =b&c=d& v=1", ["a =b&c=d& v=1"]],
    ["one begins behind a sign that was escaped alone", "x%23a=b& v=1", ["a=b& v=1"]],
    ["one begins behind a sign that was escaped again", "x%2523a=b& v=1", ["a=b& v=1"]],
    ["words stand between pairs and its version", "x#a=b& see v=1", ["v=1"]],
    ["one has a name that ends as its version would", "#a=b #c=d&tv=1", ["a=b #c=d&tv=1"]],
    ["one has a gap behind its version", "#id=7 x#a=b;v =1", ["a=b;v =1"]],
    ["one has a gap behind its first name", "x #a =b", ["a =b"]],
    ["one begins before its version", "#a=b&v=1 #c=d", ["a=b&v=1 #c=d"]],
    ["escapes of its values stay", "#a=b&v=1%26c", ["a=b&v=1%26c"]],
    ["one begins behind an escaped sign", "x%23 a=b", ["a=b"]],
    ["one is a query that others begin", "https://x.y/?from=z&v=1&a=b", ["v=1&a=b"]],
    ["one is the text itself", "residency=qingdao", ["residency=qingdao"]],
    ["one is the text itself, with its sign", "(#residency=qingdao)", ["residency=qingdao)"]],
    ["one is quoted", " “residency =qingdao", ["residency =qingdao"]],
    ["one is not among words", "my residency=qingdao", []],
    ["one is not a query of another kind", "https://x.y/?a=b", []],
    ["one is not what has no pair", "#family", []],
  ])("%s", (_, text, fragments) => {
    expect(fragmentsIn(text)).toEqual(fragments);
  });

  it("what stands before it is read, however much stands behind", () => {
    const text = `#a=b& v=1 ${"谢".repeat(5_000)}`;
    expect(fragmentsIn(text)).toEqual([text.slice(1)]);
  });

  it("a question in words before a version is no query", () => {
    expect(fragmentsIn("what? a=b&v=1")).toEqual([]);
  });
});

describe("what was laid around a whole", () => {
  it.each([
    ["once", "#v=1%26a%3Db&data=x", ["v=1&a=b"]],
    ["once, with its first sign", "#v%3D1%26a%3Db&data=x", ["v=1&a=b"]],
    ["twice", "#v%253D1%2526a%253Db&data=x", ["v=1&a=b"]],
    ["with a gap", "#v %3D1%26a%3Db", ["v =1&a=b"]],
    ["with a version of two digits", "#v=12%26a%3Db", ["v=12&a=b"]],
    ["and no more than that", "#v%3D1%26a%3D100%2525", ["v=1&a=100%25"]],
    ["with semicolons", "#v=1%3Ba=b", ["v=1;a=b"]],
    ["before another sign", "#v%3D1%26a%3Db#rd", ["v=1&a=b"]],
  ])("is taken off, %s", (_, text, fragments) => {
    expect(fragmentsIn(text)).toEqual(fragments);
  });

  it("and escapes of values stay", () => {
    expect(fragmentsIn("#v=1&a=b%26c")).toEqual(["v=1&a=b%26c"]);
    expect(fragmentsIn("#v=1 %26")).toEqual(["v=1 %26"]);
  });
});
