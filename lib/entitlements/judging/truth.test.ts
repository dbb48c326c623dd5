import { describe, expect, it } from "vitest";
import { and, FAILS, HOLDS, known, or, unknown } from "./truth";

const a = unknown(["a"]);
const b = unknown(["b"]);

describe("three values", () => {
  it.each([
    ["true and true", and(HOLDS, HOLDS), HOLDS],
    ["true and false", and(HOLDS, FAILS), FAILS],
    ["false and true", and(FAILS, HOLDS), FAILS],
    ["false and false", and(FAILS, FAILS), FAILS],
    ["true or true", or(HOLDS, HOLDS), HOLDS],
    ["true or false", or(HOLDS, FAILS), HOLDS],
    ["false or true", or(FAILS, HOLDS), HOLDS],
    ["false or false", or(FAILS, FAILS), FAILS],
    ["unknown and true", and(a, HOLDS), a],
    ["true and unknown", and(HOLDS, a), a],
    ["true and unknown, for whomever it may be", and(HOLDS, unknown([])), unknown([])],
    ["unknown or false", or(a, FAILS), a],
    ["false or unknown", or(FAILS, a), a],
  ])("%s", (_, outcome, expected) => {
    expect(outcome).toEqual(expected);
  });

  it.each([
    ["unknown and false", and(a, FAILS), FAILS],
    ["false and unknown", and(FAILS, a), FAILS],
    ["unknown or true", or(a, HOLDS), HOLDS],
    ["true or unknown", or(HOLDS, a), HOLDS],
  ])("%s is settled and misses nothing", (_, outcome, expected) => {
    expect(outcome).toEqual(expected);
    expect(outcome.missing).toEqual([]);
  });

  it.each([
    ["and", and],
    ["or", or],
  ])("unknown %s unknown misses what both miss, each field once", (_, join) => {
    expect(join(a, b)).toEqual(unknown(["a", "b"]));
    expect(join(join(a, b), a)).toEqual(unknown(["a", "b"]));
    expect(a.missing).toEqual(["a"]);
  });

  it("tell what is known", () => {
    expect(known(true)).toEqual({ holds: true, missing: [] });
    expect(known(false)).toEqual({ holds: false, missing: [] });
  });
});
