/** Passed and failed tests in vitest's JSON report; a file that could not even be read counts as one failure. */
export function countVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === "failed");
    return failures.length === 0 && status === "failed" ? [status] : failures;
  });
  return { passed: numPassedTests, failed: failed.length };
}

/**
 * Passed and failed tests in Playwright's JSON report. One that passed when tried again has passed, and `secondTriesOf`
 * names it; one that was skipped has not, since none has a reason to be there and not to run.
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/** All that Playwright's JSON report has tried, below a suite or the report itself. */
const triedBelow = ({ suites = [], specs = [], title }) => [
  ...specs.flatMap((spec) =>
    spec.tests.map(({ projectName, results }) => ({
      name: [projectName, title, spec.title].join(" › "),
      isSecondTry: results.length > 1 && results.at(-1).status === "passed",
      seconds: results.reduce((total, { duration }) => total + duration, 0) / 1000,
    })),
  ),
  ...suites.flatMap(triedBelow),
];

/** The slowest tests in Playwright's JSON report, slowest first: `{ name, seconds }`. */
export function slowestOf(report, { most }) {
  return triedBelow(report)
    .map(({ name, seconds }) => ({ name, seconds }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}

/** The names of the tests in Playwright's JSON report that passed only when they were tried again. */
export function secondTriesOf(report) {
  return triedBelow(report)
    .filter(({ isSecondTry }) => isSecondTry)
    .map(({ name }) => name);
}
