/**
 * A Jest reporter for whoever reads the end of the log: the name of each skipped test, then the totals alone on the last
 * line of standard output, `12 passed, 0 failed, 1 skipped`.
 */

/**
 * What of Jest's results the end of the log wants.
 *
 * @typedef {object} Results
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {Array<{ testResults: Array<{ fullName: string, status: string }> }>} testResults
 */

/**
 * Counts the results of a run.
 *
 * A suite that could not run has no tests to count, so it counts as one failed test: a run that broke never looks green.
 *
 * @param {Results} results what Jest found
 * @returns {{ passed: number, failed: number, skipped: number }} the totals; tests marked `todo` are skipped ones
 */
function totals(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * Lists the tests that did not run.
 *
 * @param {Results} results what Jest found
 * @returns {Array<string>} a line a test, in the order of the suites
 */
function skippedTests(results) {
  return results.testResults
    .flatMap((suite) => suite.testResults)
    .filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
    .map((test) => `skipped: ${test.fullName}`);
}

/** Writes the end of the log. */
export default class TotalsReporter {
  /**
   * @param {unknown} _contexts Jest's contexts
   * @param {Results} results what Jest found
   */
  onRunComplete(_contexts, results) {
    const { passed, failed, skipped } = totals(results);
    const lines = [...skippedTests(results), `${passed} passed, ${failed} failed, ${skipped} skipped`];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
