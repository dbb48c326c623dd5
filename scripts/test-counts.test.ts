import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, slowestOf } from "./test-counts.mjs";

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

  it("counts a browser test that was skipped, or passed only at the second try, as failed", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 4 });
  });
});

it("names the slowest browser tests, wherever they are nested, slowest first", () => {
  const spec = (title: string, ...milliseconds: readonly number[]) => ({
    title,
    tests: [{ projectName: "phone", results: milliseconds.map((duration) => ({ duration })) }],
  });
  const nested = { title: "on a terminal", specs: [spec("waits", 900, 2100)] };
  const report = {
    suites: [{ title: "idle.spec.ts", specs: [spec("opens", 400), spec("reads", 800)], suites: [nested] }],
  };
  expect(slowestOf(report, { most: 2 })).toEqual([
    { name: "phone › on a terminal › waits", seconds: 3 },
    { name: "phone › idle.spec.ts › reads", seconds: 0.8 },
  ]);
});
