import { writeSync } from 'node:fs'

/** Ends a run with the one line that says it all, alone on its line and after everything else. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    // Jest's own summary is still to come; at the exit of the process nothing is.
    process.once('exit', () => writeSync(1, `\n${line}\n`))
  }
}
