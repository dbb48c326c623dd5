import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedKeys } from "./repeated-keys";

describe("keys that stand twice", () => {
  it.each([
    ["in the whole", '{"a":1,"a":2}', ["a"]],
    ["three times, told once", '{"a":1,"a":2,"a":3}', ["a"]],
    ["below another", '{"a":{"b":1,"b":2}}', ["a.b"]],
    ["in the second of a list", '{"a":[{"b":1},{"b":1,"b":2}]}', ["a.1.b"]],
    ["in a list within a list", '[[1,[2]],[{"b":1,"b":2}]]', ["1.0.b"]],
    ["behind other lists and objects", '{"a":[1,[2,3],{"c":4},5],"b":{"c":1,"c":2}}', ["b.c"]],
    ["with gaps about their colons", '{"a" :1,"a"\t\n:2}', ["a"]],
    ["written otherwise", '{"a":1,"\\u0061":2}', ["a"]],
    ["of which one is empty", '{"":1,"":2}', [""]],
    ["with a quotation mark in them", '{"a\\"":1,"a\\"":2}', ['a"']],
    ["with a backslash at their end", '{"a\\\\":1,"a\\\\":2}', ["a\\"]],
    ["in an object behind one", '{"a":{},"b":{"c":{},"c":[]}}', ["b.c"]],
    ["behind a text that is a value", '{"a":"b","c":",","c":"{"}', ["c"]],
    ["of a value that is lost", '{"a":{"b":1,"b":2},"a":1}', ["a.b", "a"]],
  ])("are told %s", (_, text, paths) => {
    expect(repeatedKeys(text)).toEqual(paths);
  });

  it.each([
    ["texts that look like them", '{"a":"b\\":\\"b\\":","b":":"}'],
    ["texts that end in a backslash", '{"a":"\\\\","b":"\\\\\\\\"}'],
    ["the same key in several objects", '{"a":{"a":1},"b":[{"a":1},{"a":2}]}'],
    ["brackets and commas in texts", '{"a":"{,[","b":",}"}'],
    ["nothing", "{}"],
    ["a text alone", '"a"'],
    ["null", "null"],
  ])("are none: %s", (_, text) => {
    expect(repeatedKeys(text)).toEqual([]);
  });

  it.each([
    ["a text of millions of signs", `"${"x".repeat(20_000_000)}"`],
    ["a million lists, one in another", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`],
  ])("are found before %s", (_, value) => {
    expect(repeatedKeys(`{"a":1,"a":${value}}`)).toEqual(["a"]);
  });

  it("are found in any JSON in which one was written twice, and in no other", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, key) => {
        expect(repeatedKeys(json)).toEqual([]);
        const name = JSON.stringify(key);
        expect(repeatedKeys(`{"x":${json},${name}:1,${name} :2}`)).toEqual(key === "x" ? ["x"] : [key]);
      }),
      { numRuns: 300 },
    );
  });
});
