import { inWorkers } from './inWorkers.mjs'
import { jest } from './jest.mjs'
import { mongodbForTests } from './mongodbForTests.mjs'

// It starts the product as users first do: on SQLite.
const elsewhere = ['--testPathIgnorePatterns', 'tests/http/startAndStop']
const { url, stop } = await mongodbForTests()
const args = [...inWorkers, ...process.argv.slice(2), ...elsewhere]
process.exitCode = jest(['integration', 'http'], args, { MONGODB_TEST_URL: url })
await stop()
