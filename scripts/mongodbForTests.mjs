/** A MongoDB to test on: the one of MONGODB_TEST_URL, else one that is downloaded and started. */
export async function mongodbForTests() {
  const { MONGODB_TEST_URL: url } = process.env
  if (url) return { url, stop: async () => {} }
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  try {
    // A replica set, because MongoDB has transactions only there.
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    return { url: server.getUri(), stop: async () => void (await server.stop()) }
  } catch (error) {
    process.stderr.write(
      `No MongoDB to test on: set MONGODB_TEST_URL to one, or let mongodb-memory-server download its own.\n${error.message}\n`,
    )
    process.exit(1)
  }
}
