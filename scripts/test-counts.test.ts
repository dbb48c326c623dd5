import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./test-counts.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe("the sum of all runners", () => {
  it("counts vitest's tests", () => {
    const report = { numPassedTests: 2, testResults: [file("passed", "passed"), file("failed", "passed", "failed")] };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a test file that could not be read as a failure", () => {
    expect(countVitest({ numPassedTests: 0, testResults: [file("failed")] })).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a browser test that passed only at the second try as failed", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 2 });
  });
});
