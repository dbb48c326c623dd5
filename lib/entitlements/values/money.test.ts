import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, oneMinus, times, toFen, toYuan, type Fraction } from "./money";

const numbers = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator);
const fraction = (numerator: number | bigint, denominator: number | bigint): Fraction => ({ numerator, denominator });

describe("yuan and fen", () => {
  it.each([
    [0, 0],
    [0.07, 7],
    [0.29, 29],
    [1.15, 115],
    [8.2, 820],
    [999_999_999.99, 99_999_999_999],
    [1_000_000_000, 100_000_000_000],
  ])("%f yuan are %i fen, and back", (yuan, fen) => {
    expect(toFen(yuan)).toBe(fen);
    expect(toYuan(fen)).toBe(yuan);
  });

  it("do not drift where binary fractions do", () => {
    expect(toYuan(toFen(0.1) + toFen(0.2))).toBe(0.3);
  });
});

describe("decimal numbers", () => {
  it.each([
    [0, 0, 1],
    [0.1, 1, 10],
    [0.03, 3, 100],
    [0.333333, 333_333, 1_000_000],
    [0.3333333, 3_333_333, 10_000_000],
    [1e-7, 1, 10_000_000],
    [2.5e-8, 25, 1_000_000_000],
    [0.123456789012345, 123_456_789_012_345, 1_000_000_000_000_000],
    [1, 1, 1],
  ])("%f is exactly %i / %i", (value, numerator, denominator) => {
    const exact = decimal(value);
    expect(BigInt(exact.numerator) * BigInt(denominator)).toBe(BigInt(numerator) * BigInt(exact.denominator));
  });

  it.each([
    [0.9, 0.1],
    [0.3, 0.7],
    [0, 1],
    [1, 0],
    [0.3333333, 0.6666667],
  ])("one minus %f is %f", (value, rest) => {
    expect(numbers(oneMinus(value))).toBe(rest);
  });
});

describe("an amount times a fraction", () => {
  it.each([
    [1, fraction(1, 2), 1],
    [3, fraction(1, 2), 2],
    [1, fraction(49, 100), 0],
    [15, fraction(113, 30), 57],
    [100_005, fraction(113, 30), 376_686],
    [3, fraction(1n, 2n), 2],
    [0, fraction(98, 30), 0],
    [100_000_000_000, fraction(128, 30), 426_666_666_667],
  ])("%i × %o is %i fen, half a fen going up", (amount, by, product) => {
    expect(times(amount, by)).toBe(product);
  });

  it("is the same however large the numbers are", () => {
    const fen = fc.integer({ min: 0, max: 100_000_000_000 });
    const part = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(fen, part, fc.integer({ min: 1, max: 1_000_000_000 }), (amount, numerator, denominator) => {
        const twice = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
        expect(times(amount, fraction(numerator, denominator))).toBe(Number(twice / (2n * BigInt(denominator))));
      }),
      { numRuns: 1000 },
    );
  });
});
