import type { Payload } from 'payload'

/** The product's Payload on this test file's own database; `stop` closes and removes it. */
export async function bootPayload(): Promise<{ payload: Payload; stop: () => Promise<void> }> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return {
    payload,
    stop: async () => {
      await dropMongoDatabase(payload)
      await payload.destroy()
    },
  }
}

async function dropMongoDatabase({ db }: Payload): Promise<void> {
  const { connection } = db as { connection?: { dropDatabase: () => Promise<unknown> } }
  await connection?.dropDatabase()
}
