import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { fileHandlePrototype } from '../support/fileHandlePrototype'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

const onSqlite = process.env.MONGODB_TEST_URL ? it.skip : it

const operations = async () => {
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  return { inTransaction, systemRequest }
}

const countersNamed = async (name: string) =>
  (await payload.count({ collection: 'counters', where: { name: { equals: name } } })).totalDocs

async function count(req: PayloadRequest, name: string): Promise<void> {
  await payload.db.create({ collection: 'counters', data: { name, value: 1 }, req })
}

onSqlite('should say that a commit failed, store nothing of it, and go on', async () => {
  const { inTransaction, systemRequest } = await operations()
  const { nativeQuery } = await import('@/database/nativeQuery')
  const { sql } = await import('@payloadcms/db-sqlite/drizzle')
  const req = await systemRequest(payload)
  const broken = inTransaction(req, async () => {
    await count(req, 'broken')
    // Its journal row is not there, which SQLite looks at only when it commits.
    await nativeQuery<unknown>(req, {
      sqlite: async ({ drizzle }) => {
        await drizzle.run(sql`pragma defer_foreign_keys = on`)
        await drizzle.run(
          sql`insert into enquiries_rels (parent_id, path) values ('none', 'themes')`,
        )
      },
      mongodb: async () => undefined,
    })
  })
  await expect(broken).rejects.toThrow('FOREIGN KEY constraint failed')
  expect(await countersNamed('broken')).toBe(0)

  const next = await systemRequest(payload)
  await inTransaction(next, () => count(next, 'whole'))
  expect(await countersNamed('whole')).toBe(1)
})

/** Has every commit wait for the disk until it is released. */
async function holdDisk(): Promise<{ release: () => void }> {
  const prototype = await fileHandlePrototype()
  const { datasync } = prototype
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  prototype.datasync = () => isReleased
  return {
    release: () => {
      prototype.datasync = datasync
      release()
    },
  }
}

onSqlite('should answer a commit once it is on the disk, and a repeatable one before', async () => {
  const { inTransaction, systemRequest } = await operations()
  const [urgent, repeatable] = [await systemRequest(payload), await systemRequest(payload)]
  const disk = await holdDisk()
  try {
    let isAnswered = false
    const commit = inTransaction(urgent, () => count(urgent, 'urgent'), { isUrgent: true })
    void commit.then(() => (isAnswered = true))
    // It would wait for the disk for ever.
    await inTransaction(repeatable, () => count(repeatable, 'repeatable'), { isRepeatable: true })
    expect(await countersNamed('repeatable')).toBe(1)
    for (let n = 0; n < 20; n++) await breathe()
    expect(isAnswered).toBe(false)
    disk.release()
    await commit
  } finally {
    disk.release()
  }
})

describe('what nobody waits for', () => {
  const urgently = async (name: string) => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    return inTransaction(req, () => count(req, name), { isUrgent: true })
  }

  onSqlite('should make room for what is urgent, and begin again after it', async () => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    const told: string[] = []
    let urgent: Promise<unknown> | undefined
    const work = async () => {
      told.push(`begun, ${await countersNamed('in between')} in between`)
      await count(req, 'first part')
      urgent ??= urgently('in between')
      await count(req, 'second part')
      told.push('done')
    }
    await inTransaction(req, work, { isUnattended: true })
    await urgent
    expect(told).toEqual(['begun, 0 in between', 'begun, 1 in between', 'done'])
    for (const name of ['first part', 'second part']) expect(await countersNamed(name)).toBe(1)
  })

  onSqlite('should not store a half when its work overlooks that it must end', async () => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    let urgent: Promise<unknown> | undefined
    const work = async () => {
      await count(req, 'seen')
      urgent ??= urgently('before')
      await count(req, 'overlooked').catch(() => {})
    }
    await inTransaction(req, work, { isUnattended: true })
    await urgent
    expect(await countersNamed('seen')).toBe(1)
    expect(await countersNamed('overlooked')).toBe(1)
  })

  onSqlite('should leave nothing in the transaction that it makes room for', async () => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    const names = Array.from({ length: 20 }, (_, n) => `at once ${n}`)
    let urgent: Promise<unknown> | undefined
    const work = async () => {
      const counting = names.map((name) => count(req, name))
      await counting[0]
      urgent ??= urgently('alone')
      await Promise.all(counting)
    }
    await inTransaction(req, work, { isUnattended: true })
    await urgent
    for (const name of [...names, 'alone']) expect(await countersNamed(name)).toBe(1)
  })

  onSqlite('should come to its end, however often something urgent comes', async () => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    const urgent: Promise<unknown>[] = []
    const work = async () => {
      await count(req, 'patient')
      urgent.push(urgently(`urgent ${urgent.length}`))
      await count(req, 'still patient')
    }
    await inTransaction(req, work, { isUnattended: true })
    await Promise.all(urgent)
    expect(urgent.length).toBeGreaterThan(1)
    for (const name of ['patient', 'still patient', 'urgent 0', `urgent ${urgent.length - 1}`])
      expect(await countersNamed(name)).toBe(1)
  })

  onSqlite('should be all that makes room', async () => {
    const { inTransaction, systemRequest } = await operations()
    const req = await systemRequest(payload)
    let [times, urgent] = [0, Promise.resolve<unknown>(null)]
    const work = async () => {
      times++
      await count(req, 'attended')
      urgent = urgently('later')
      await count(req, 'to its end')
    }
    await inTransaction(req, work)
    await urgent
    expect(times).toBe(1)
  })
})
