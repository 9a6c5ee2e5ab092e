import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import Database from 'libsql'

type Left = { states: unknown[]; submissions: number }

/**
 * The database of a product with this data directory: SQLite in there, or one of its own on
 * MONGODB_TEST_URL; looked at from outside, without the product.
 */
interface ProductDatabase {
  env: Record<string, string>
  /** What there is of a mail, by its subject. */
  leftOf: (subject: string) => Promise<Left>
  /** As if so much time had passed that what was claimed by dead processes goes back to the queue. */
  endClaims: () => Promise<void>
  drop: () => Promise<void>
}

export const productDatabase = (dataDir: string): ProductDatabase =>
  process.env.MONGODB_TEST_URL ? mongodb(process.env.MONGODB_TEST_URL, dataDir) : sqlite(dataDir)

const sqlite = (dataDir: string): ProductDatabase => ({
  env: {},
  leftOf: async (subject) => {
    const database = new Database(path.join(dataDir, 'one-front-door.db'))
    const column = (sql: string) =>
      (database.prepare(sql).raw(true).all(subject) as unknown[][]).map(([value]) => value)
    const left = {
      states: column('select state from incoming_mail where subject = ?'),
      submissions: column("select id from journal where submission ->> '$.subject' = ?").length,
    }
    database.close()
    return left
  },
  // At its start it knows that it is alone, but for senders.
  endClaims: async () => forgetSenders(dataDir),
  drop: async () => {},
})

/** As if they had been silent for long. */
const forgetSenders = (dataDir: string) =>
  rmSync(path.join(dataDir, 'mails-under-way'), { recursive: true, force: true })

/** As much of MongoDB's driver, which comes with Payload's adapter, as is needed here. */
type Client = {
  connect: () => Promise<void>
  close: () => Promise<void>
  db: () => {
    collection: (name: string) => {
      find: (query: object) => { toArray: () => Promise<Record<string, unknown>[]> }
      updateMany: (query: object, change: object) => Promise<unknown>
    }
    dropDatabase: () => Promise<void>
  }
}

function mongodb(server: string, dataDir: string): ProductDatabase {
  const url = new URL(server)
  url.pathname = `/${path.basename(dataDir)}`
  const adapter = createRequire(path.resolve('node_modules/@payloadcms/db-mongodb/package.json'))
  const { mongo } = adapter('mongoose') as { mongo: { MongoClient: new (url: string) => Client } }
  const within = async <T>(work: (database: ReturnType<Client['db']>) => Promise<T>) => {
    const client = new mongo.MongoClient(url.href)
    await client.connect()
    try {
      return await work(client.db())
    } finally {
      await client.close()
    }
  }
  return {
    env: { DATABASE_URL: url.href, PAYLOAD_SECRET: 'a-secret-for-the-tests-alone' },
    leftOf: (subject) =>
      within(async (database) => {
        const find = (name: string, query: object) =>
          database.collection(name).find(query).toArray()
        const mails = await find('incoming-mails', { subject })
        const submissions = await find('journals', { 'submission.subject': subject })
        return { states: mails.map(({ state }) => state), submissions: submissions.length }
      }),
    endClaims: () =>
      within(async (database) => {
        forgetSenders(dataDir)
        const mails = database.collection('outgoing-mails')
        await mails.updateMany({ state: 'sending' }, { $set: { state: 'queued' } })
      }),
    drop: () => within((database) => database.dropDatabase()),
  }
}
