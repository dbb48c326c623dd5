import fc from "fast-check";
import { expect, it } from "vitest";
import { writeNumber } from "./numbers";

it.each([
  [0, 0, "0"],
  [5, 0, "5"],
  [0.5, 0, "0.5"],
  [1.5e-7, 0, "0.00000015"],
  [1e21, 0, "1000000000000000000000"],
  [1.25e21, 0, "1250000000000000000000"],
  [0.3, -2, "30"],
  [0.305, -2, "30.5"],
  [0.003, -2, "0.3"],
  [0, -2, "0"],
  [60, 4, "0.006"],
  [60, -4, "600000"],
  [123.45, 2, "1.2345"],
  [12_300, 2, "123"],
  [1.05, -2, "105"],
])("%d, its point moved by %i, is written %s", (value, shift, text) => {
  expect(writeNumber(value, shift)).toBe(text);
});

it("any number is read as it was, and has no zero too many", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
      expect(Number(writeNumber(value))).toBe(value);
      expect(writeNumber(value)).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
    }),
    { numRuns: 1000 },
  );
});
