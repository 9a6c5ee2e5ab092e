import { inWorkers } from './inWorkers.mjs'
import { jest } from './jest.mjs'
import { mongodbForTests } from './mongodbForTests.mjs'

const { url, stop } = await mongodbForTests()
process.exitCode = jest(['integration', 'http'], [...inWorkers, ...process.argv.slice(2)], {
  MONGODB_TEST_URL: url,
})
await stop()
