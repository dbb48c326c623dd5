import { describe, expect, it } from "vitest";
import { decimalsOf, readDecimal, valueOf } from "./decimal";

function read(text: string): unknown {
  const number = readDecimal(text);
  return "bad" in number ? number.bad : valueOf(number.read);
}

describe("a number", () => {
  it.each<[string, number]>([
    ["6", 6],
    ["+6", 6],
    ["-6", -6],
    ["- 6", -6],
    ["-五", -5],
    ["+五", 5],
    ["6.", 6],
    [".5", 0.5],
    ["6e5", 600_000],
    ["6E+05", 600_000],
    ["6e-1", 0.6],
    ["6十", 60],
    ["6百", 600],
    ["6千", 6_000],
    ["6万", 60_000],
    ["6十万", 600_000],
    ["6千万", 60_000_000],
    ["6亿", 600_000_000],
    ["60 万", 600_000],
    ["六十 万", 600_000],
    ["六 万", 60_000],
    ["六万 五", 65_000],
    ["6 万 5", 65_000],
    ["60'000", 60_000],
    ["60’000", 60_000],
    ["60_000", 60_000],
    ["六点五", 6.5],
    ["六点五五", 6.55],
    ["六点五万", 65_000],
    ["六.五万", 65_000],
    ["十.五", 10.5],
    ["6点5", 6.5],
    ["6,000", 6_000],
    ["60,000", 60_000],
    ["600,000", 600_000],
    ["6,000,000", 6_000_000],
    ["6 000 000", 6_000_000],
    ["6,000,000,000", 6_000_000_000],
    ["6,0000", 60_000],
    ["1500,0000", 15_000_000],
    ["6,0000,0000", 600_000_000],
    ["6,0000,0000,0000", 6_000_000_000_000],
  ])("%s is %d", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    [
      "groups of no one length",
      ["1,5", "12,34", "1,234,5678", "1,0000,000", "600,000,00", "600,0000,00", "8,", ",5", "1 5"],
    ],
    ["groups by two signs", ["1,000 000", "1 0000,0000"]],
    ["groups with a zero before them", ["0600,000", "0,600,000", "06000,0000", "0,6000"]],
    ["a gap among its decimals", ["1.2 3"]],
    ["groups of numerals", ["六,五", "六, 五"]],
  ])("%s make none", (_, texts) => {
    expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, { code: "grouping" }]));
  });

  it.each([
    ["1'5", { code: "stray", sign: "'" }],
    ["约6", { code: "stray", sign: "约" }],
    ["6约", { code: "stray", sign: "约" }],
    ["六点", { code: "invalid" }],
    ["三五点六", { code: "invalid" }],
    ["点五", { code: "invalid" }],
    ["--1", { code: "invalid" }],
    ["- e5", { code: "stray", sign: "e" }],
    ["1.2.3", { code: "invalid" }],
    ["", { code: "invalid" }],
    ["1e999", { code: "tooHigh" }],
  ])("%s is none", (text, fault) => {
    expect(read(text)).toEqual(fault);
  });
});

describe("its decimals", () => {
  it.each([
    ["60", 0],
    ["60.0", 0],
    ["60.00", 2],
    ["60.5", 1],
    ["1.15万", 0],
    ["1.12345万", 1],
    ["六十", 0],
    ["5e-3", 3],
  ])("of %s are %i", (text, decimals) => {
    const number = readDecimal(text);
    expect("read" in number && decimalsOf(number.read)).toBe(decimals);
  });
});

it("moves the point exactly, and has no minus nothing", () => {
  expect(valueOf({ digits: "57.0", exponent: 0 }, -2)).toBe(0.57);
  expect(valueOf({ digits: "1.1", exponent: 1 }, -2)).toBe(0.11);
  expect(valueOf({ digits: "-0.0", exponent: 0 })).toBe(0);
});
