/** Ends a run with the one line that says it all, alone on its line. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${results.numPassedTests} passed, ${failed} failed`
    process.stdout.write(`\n${line}${skipped ? `, ${skipped} skipped` : ''}\n`)
  }
}
