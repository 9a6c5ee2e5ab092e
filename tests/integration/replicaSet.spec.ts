import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

const onMongo = process.env.MONGODB_TEST_URL ? describe : describe.skip

/** Connects to a database that has no collections. */
async function connect(url: string): Promise<void> {
  const { databaseAdapter } = await import('@/database/adapter')
  const adapter = await databaseAdapter({ DATABASE_URL: url, NODE_ENV: 'test' })
  const config = { collections: [], globals: [] }
  const database = adapter.init({ payload: { config } as unknown as Payload })
  await database.connect?.()
  await database.destroy?.()
}

function without(parameter: string, text: string): string {
  const url = new URL(text)
  url.searchParams.delete(parameter)
  return url.href
}

onMongo('MongoDB', () => {
  const url = process.env.DATABASE_URL!

  it('should be taken where its replica set is named', async () => {
    await connect(url)
  })

  it('should be refused where it is not, because Payload would work without transactions', async () => {
    await expect(connect(without('replicaSet', url))).rejects.toMatchObject({
      name: 'EnvironmentError',
      lines: [expect.stringMatching(/^DATABASE_URL: .*\?replicaSet=NAME/)],
    })
  })
})
