import { inWorkers } from './inWorkers.mjs'
import { jest } from './jest.mjs'

// `npm test` needs nothing but npm; the other suites say so by their names.
const suites = ['unit', 'integration', 'http', 'kill']
process.exitCode = jest(suites, [...inWorkers, ...process.argv.slice(2)], { MONGODB_TEST_URL: '' })
