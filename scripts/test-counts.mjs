/** Passed and failed tests in vitest's JSON report; a file that could not even be read counts as one failure. */
export function countVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === "failed");
    return failures.length === 0 && status === "failed" ? [status] : failures;
  });
  return { passed: numPassedTests, failed: failed.length };
}

/**
 * Passed and failed tests in Playwright's JSON report. A test that passed only when tried again has not passed; neither
 * has one that was skipped, since none has a reason to be there and not to run.
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** All that Playwright's JSON report has tried, below a suite or the report itself. */
const triedBelow = ({ suites = [], specs = [], title }) => [
  ...specs.flatMap((spec) =>
    spec.tests.map(({ projectName, results }) => ({
      name: [projectName, title, spec.title].join(" › "),
      seconds: results.reduce((total, { duration }) => total + duration, 0) / 1000,
    })),
  ),
  ...suites.flatMap(triedBelow),
];

/** The slowest tests in Playwright's JSON report, slowest first: `{ name, seconds }`. */
export function slowestOf(report, { most }) {
  return triedBelow(report)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}
