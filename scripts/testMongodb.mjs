import { jest } from './jest.mjs'

const server = process.env.MONGODB_TEST_URL ? undefined : await startServer()
const url = process.env.MONGODB_TEST_URL ?? server.getUri()
process.exitCode = jest(['integration', 'http'], process.argv.slice(2), { MONGODB_TEST_URL: url })
await server?.stop()

/** A replica set, because MongoDB has transactions only there. */
async function startServer() {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  try {
    return await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  } catch (error) {
    process.stderr.write(
      `No MongoDB to test on: set MONGODB_TEST_URL to one, or let mongodb-memory-server download its own.\n${error.message}\n`,
    )
    process.exit(1)
  }
}
